package org.rums.core.issue;

import java.util.OptionalInt;
import org.rums.core.cbor.CborReader;
import org.rums.core.cbor.CborWriter;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.code.TransactionKey;
import org.rums.core.wire.WireException;

/** One record of the journal and its CBOR (docs/journal.md, "Records"). */
sealed interface JournalRecord {
    /** Bytes of the longest successor's name. */
    int MAX_SUCCESSOR = 1_000;

    long U32 = 0xFFFF_FFFFL;
    int U24 = 0xFF_FFFF;
    int U16 = 0xFFFF;

    /** A BoxName was given out. */
    record Allocated(long boxName) implements JournalRecord {}

    /** A box was or is about to be formatted. */
    record Formatted(long boxName, int modelCode, int generation, long epoch) implements JournalRecord {}

    /** A rekey was confirmed. */
    record Epoch(long boxName, long epoch) implements JournalRecord {}

    /** A Transaction Key came in. */
    record Requested(Request request, Finding finding) implements JournalRecord {}

    /** A code was made. */
    record Coded(Transaction to, CodeEntry code) implements JournalRecord {}

    /** A confirmation came in. */
    record Confirmed(Transaction to, ConfirmationEntry confirmation) implements JournalRecord {}

    /** Another store took over. */
    record Retired(String successor) implements JournalRecord {}

    /** A box confirmed that it is blank. */
    record Wiped(long boxName, int generation, long time) implements JournalRecord {}

    /** Which transaction a record belongs to. */
    record Transaction(long boxName, int counter, long mark) {}

    /** The record's bytes. */
    default byte[] encode() {
        CborWriter out = new CborWriter();
        if (this instanceof Allocated r) {
            head(out, 2, 1).key(1).uint(r.boxName);
        } else if (this instanceof Formatted r) {
            head(out, 5, 2).key(1).uint(r.boxName).key(2).uint(r.modelCode);
            out.key(3).uint(r.generation).key(4).uint(r.epoch);
        } else if (this instanceof Epoch r) {
            head(out, 3, 3).key(1).uint(r.boxName).key(2).uint(r.epoch);
        } else if (this instanceof Requested r) {
            request(out, r);
        } else if (this instanceof Coded r) {
            code(transaction(head(out, 11, 5), r.to), r.code);
        } else if (this instanceof Confirmed r) {
            confirmation(transaction(head(out, 10, 6), r.to), r.confirmation);
        } else if (this instanceof Retired r) {
            head(out, 2, 7).key(1).text(r.successor);
        } else if (this instanceof Wiped r) {
            head(out, 4, 8)
                    .key(1)
                    .uint(r.boxName)
                    .key(2)
                    .uint(r.generation)
                    .key(3)
                    .uint(r.time);
        }
        return out.toByteArray();
    }

    private static CborWriter head(CborWriter out, int size, int type) {
        return out.map(size).key(0).uint(type);
    }

    private static CborWriter transaction(CborWriter out, Transaction to) {
        return out.key(1).uint(to.boxName).key(2).uint(to.counter).key(3).uint(to.mark);
    }

    private static void request(CborWriter out, Requested record) {
        Request r = record.request;
        head(out, r.commitCounter().isPresent() ? 10 : 9, 4);
        transaction(out, new Transaction(r.boxName(), r.counter(), r.mark()));
        out.key(4).uint(r.generation()).key(5).uint(r.epoch()).key(6).bytes(r.body());
        out.key(7).uint(r.time()).key(8).uint(record.finding.ordinal());
        r.commitCounter().ifPresent(n -> out.key(9).uint(n));
    }

    private static void code(CborWriter out, CodeEntry code) {
        out.key(4).uint(code.codeId()).key(5).uint(code.suite()).key(6).bytes(code.body());
        out.key(7).bytes(code.orderTag()).key(8).uint(code.vendorTime());
        out.key(9).uint(code.expiryDate()).key(10).text(code.reason());
    }

    private static void confirmation(CborWriter out, ConfirmationEntry c) {
        out.key(4).uint(c.codeId()).key(5).bytes(c.body()).key(6).uint(c.result());
        out.key(7).bool(c.last()).key(8).uint(c.commitCounter()).key(9).uint(c.time());
    }

    /**
     * Reads a record.
     *
     * @throws WireException where the bytes are no record of this version
     */
    static JournalRecord decode(byte[] bytes) {
        CborReader in = new CborReader(bytes);
        int size = in.readMap();
        in.expectKey(0);
        long type = in.readUInt(8);
        JournalRecord record = switch ((int) type) {
            case 1 -> new Allocated(number(in, 1, U32));
            case 2 -> new Formatted(number(in, 1, U32), small(in, 2, 4), small(in, 3, U16), number(in, 4, U32));
            case 3 -> new Epoch(number(in, 1, U32), number(in, 2, U32));
            case 4 -> readRequest(in, size);
            case 5 -> new Coded(readTransaction(in), readCode(in));
            case 6 -> new Confirmed(readTransaction(in), readConfirmation(in));
            case 7 -> new Retired(text(in, 1, MAX_SUCCESSOR));
            case 8 -> new Wiped(number(in, 1, U32), small(in, 2, U16), number(in, 3, U32));
            default -> throw new WireException(WireException.Reason.RANGE, "unknown record");
        };
        in.end();
        return record;
    }

    private static Requested readRequest(CborReader in, int size) {
        Transaction to = readTransaction(in);
        int generation = small(in, 4, U16);
        long epoch = number(in, 5, U32);
        byte[] body = fixed(in, 6, TransactionKey.BODY);
        long time = number(in, 7, U32);
        Finding finding = Finding.values()[small(in, 8, Finding.values().length - 1)];
        OptionalInt commits = size == 10 ? OptionalInt.of(small(in, 9, U24)) : OptionalInt.empty();
        return new Requested(
                new Request(to.boxName, to.counter, to.mark, generation, epoch, body, commits, time), finding);
    }

    private static Transaction readTransaction(CborReader in) {
        return new Transaction(number(in, 1, U32), small(in, 2, U24), number(in, 3, U32));
    }

    private static CodeEntry readCode(CborReader in) {
        int codeId = small(in, 4, U16);
        int suite = small(in, 5, 31);
        in.expectKey(6);
        byte[] body = in.readBytes(CodeEntry.MAX_BODY);
        byte[] tag = fixed(in, 7, CodeEntry.ORDER_TAG);
        long vendorTime = number(in, 8, U32);
        long expiry = number(in, 9, U32);
        return new CodeEntry(codeId, suite, body, tag, vendorTime, expiry, text(in, 10, CodeEntry.MAX_REASON));
    }

    private static ConfirmationEntry readConfirmation(CborReader in) {
        int codeId = small(in, 4, U16);
        byte[] body = fixed(in, 5, ConfirmationCode.BODY);
        int result = small(in, 6, 127);
        in.expectKey(7);
        boolean last = in.readBool();
        return new ConfirmationEntry(codeId, body, result, last, small(in, 8, U24), number(in, 9, U32));
    }

    private static long number(CborReader in, int key, long max) {
        in.expectKey(key);
        return in.readUInt(max);
    }

    private static int small(CborReader in, int key, int max) {
        return (int) number(in, key, max);
    }

    private static byte[] fixed(CborReader in, int key, int length) {
        in.expectKey(key);
        return in.readFixedBytes(length);
    }

    private static String text(CborReader in, int key, int max) {
        in.expectKey(key);
        return in.readText(max);
    }
}
