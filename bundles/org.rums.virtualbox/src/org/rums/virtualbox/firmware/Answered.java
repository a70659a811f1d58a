package org.rums.virtualbox.firmware;

import org.rums.core.result.ResultCode;

/**
 * What the box said of a code that verified.
 *
 * <p>Source: docs/protocol/box.md, sections 1 and 2.1.
 *
 * @param counter of the transaction, u24
 * @param mark u32
 * @param epoch whose key made the confirmation
 * @param identity first 16 bytes of the SHA-256 of the code's body
 * @param confirmation body of the Confirmation Code, 22 bytes
 * @param result what happened
 * @param item place of the failing item, 0 none
 * @param number bytes missing, or 0
 * @param detail English text
 * @param time of the box then, seconds since 1970
 */
record Answered(
        int counter,
        long mark,
        long epoch,
        byte[] identity,
        byte[] confirmation,
        ResultCode result,
        int item,
        long number,
        String detail,
        long time) {
    Answered numbered(long value) {
        return new Answered(counter, mark, epoch, identity, confirmation, result, item, value, detail, time);
    }
}
