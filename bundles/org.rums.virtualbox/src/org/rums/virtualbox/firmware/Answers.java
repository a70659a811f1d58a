package org.rums.virtualbox.firmware;

import org.rums.core.cbor.CborWriter;
import org.rums.core.frame.Answer;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** Answers as docs/protocol/box.md, section 5, has them. */
final class Answers {
    private static final int EMPTY = 0xA0;
    private static final int DETAIL = 200;

    private Answers() {}

    static Answer ok(CborWriter map) {
        byte[] bytes = map.toByteArray();
        map.wipe();
        return Answer.ok(bytes);
    }

    static Answer done() {
        return Answer.ok(new byte[] {(byte) EMPTY});
    }

    static Answer of(RefusedException refused) {
        if (refused.detail().isEmpty() && refused.item() == 0 && refused.number() == 0) {
            return plain(refused.code());
        }
        CborWriter out = new CborWriter().map(3);
        out.key(1).text(shortened(refused.detail()));
        out.key(2).uint(refused.item()).key(3).uint(refused.number());
        return new Answer(refused.code().number(), out.toByteArray());
    }

    static Answer plain(ResultCode code) {
        return new Answer(code.number(), new byte[] {(byte) EMPTY});
    }

    /** A text of at most 200 bytes; the firmware's own texts are ASCII, others are cut to it. */
    static String shortened(String text) {
        String ascii = text.replaceAll("[^\\x20-\\x7E]", "?");
        return ascii.substring(0, Math.min(DETAIL, ascii.length()));
    }
}
