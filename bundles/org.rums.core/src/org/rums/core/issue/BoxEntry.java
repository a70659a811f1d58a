package org.rums.core.issue;

/**
 * What the journal knows of a box that was formatted. Source: docs/protocol.md, section 7.
 *
 * @param boxName u32
 * @param modelCode 1 to 4
 * @param generation format generation, 1 to 65,535
 * @param epoch epoch at formatting, u32
 * @param currentEpoch the epoch after the last confirmed rekey, at first that of formatting
 */
public record BoxEntry(long boxName, int modelCode, int generation, long epoch, long currentEpoch) {
    BoxEntry withEpoch(long now) {
        return new BoxEntry(boxName, modelCode, generation, epoch, now);
    }
}
