package org.rums.virtualbox.firmware;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rums.core.cbor.CborReader;
import org.rums.core.cbor.CborWriter;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.code.TransactionKey;
import org.rums.core.result.ResultCode;
import org.rums.core.wire.WireException;

/** Transactions in the image of a box: {1: open, 2: answered, 3: closed}, all arrays. */
final class TransactionsCodec {
    private static final int IDENTITY = 16;
    private static final int DETAIL = 200;
    private static final int ANSWERED_FIELDS = 10;
    private static final long U32 = 0xFFFFFFFFL;

    private TransactionsCodec() {}

    static byte[] encode(Transactions transactions) {
        CborWriter out = new CborWriter();
        out.map(3).key(1).array(transactions.open().size());
        transactions.open().forEach(slot -> write(out, slot));
        out.key(2).array(transactions.answered().size());
        transactions.answered().forEach(answered -> write(out, answered));
        out.key(3).array(transactions.closed().size());
        transactions.closed().forEach(out::uint);
        return out.toByteArray();
    }

    static Transactions decode(byte[] bytes) {
        CborReader in = new CborReader(bytes);
        in.readMap();
        in.expectKey(1);
        List<Slot> open = new ArrayList<>();
        for (int left = in.readArray(); left > 0; left--) {
            open.add(readSlot(in));
        }
        in.expectKey(2);
        List<Answered> answered = new ArrayList<>();
        for (int left = in.readArray(); left > 0; left--) {
            answered.add(readAnswered(in));
        }
        in.expectKey(3);
        List<Integer> closed = new ArrayList<>();
        for (int left = in.readArray(); left > 0; left--) {
            closed.add((int) in.readUInt(BoxState.MAX_COUNTER));
        }
        in.end();
        return new Transactions(open, answered, closed);
    }

    private static void write(CborWriter out, Slot slot) {
        out.array(slot.refusal().isPresent() ? 5 : 4)
                .uint(slot.counter())
                .uint(slot.mark())
                .uint(slot.epoch())
                .bytes(slot.key());
        slot.refusal().ifPresent(refusal -> write(out, refusal));
    }

    private static Slot readSlot(CborReader in) {
        int fields = in.readArray();
        int counter = (int) in.readUInt(BoxState.MAX_COUNTER);
        long mark = in.readUInt(U32);
        long epoch = in.readUInt(U32);
        byte[] key = in.readFixedBytes(TransactionKey.BODY);
        Optional<Answered> refusal = fields == 5 ? Optional.of(readAnswered(in)) : Optional.empty();
        return new Slot(counter, mark, epoch, key, refusal);
    }

    static void write(CborWriter out, Answered answered) {
        out.array(ANSWERED_FIELDS)
                .uint(answered.counter())
                .uint(answered.mark())
                .uint(answered.epoch())
                .bytes(answered.identity())
                .bytes(answered.confirmation())
                .uint(answered.result().number())
                .uint(answered.item())
                .uint(answered.number())
                .text(answered.detail())
                .uint(answered.time());
    }

    static Answered readAnswered(CborReader in) {
        if (in.readArray() != ANSWERED_FIELDS) {
            throw new WireException(WireException.Reason.TYPE, "an answered transaction has other fields");
        }
        return new Answered(
                (int) in.readUInt(BoxState.MAX_COUNTER),
                in.readUInt(U32),
                in.readUInt(U32),
                in.readFixedBytes(IDENTITY),
                in.readFixedBytes(ConfirmationCode.BODY),
                result((int) in.readUInt(127)),
                (int) in.readUInt(64),
                in.readUInt(U32),
                in.readText(DETAIL),
                in.readUInt(U32));
    }

    private static ResultCode result(int number) {
        return ResultCode.of(number)
                .orElseThrow(() -> new WireException(WireException.Reason.RANGE, "no result " + number));
    }
}
