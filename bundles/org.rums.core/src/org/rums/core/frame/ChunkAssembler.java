package org.rums.core.frame;

import java.util.Arrays;
import java.util.Optional;
import org.rums.core.result.ResultCode;
import org.rums.core.wire.ByteCursor;
import org.rums.core.wire.ByteWriter;
import org.rums.core.wire.WireException;

/**
 * The box's side of large transfers on one channel: collects a request from BEGIN, PUT and END, and keeps a large
 * answer for GET. Any break of the order, and any other request, drops what was collected. Holds at most
 * {@link Transfer#MAX_TOTAL} bytes each way. Not thread-safe. See {@code docs/protocol/framing.md}, "Transfers".
 */
public final class ChunkAssembler {
    private final ByteWriter collected = new ByteWriter(0);
    private int target;
    private int total;
    private Optional<byte[]> answer = Optional.empty();

    /**
     * Handles the payload of one MSG.
     *
     * @param message opcode and body, at least one byte
     * @param requests carries out complete requests
     * @return the payload of the answer, at most {@link Framer#MAX_PAYLOAD} bytes
     * @throws FrameErrorException as {@code requests} throws it
     */
    public byte[] handle(byte[] message, Requests requests) throws FrameErrorException {
        ByteCursor in = new ByteCursor(message);
        int opcode = in.u8();
        if (!Transfer.isTransfer(opcode)) {
            clear();
            return run(requests, opcode, in.rest());
        }
        try {
            return transfer(opcode, in, requests);
        } catch (WireException e) {
            clear();
            return Answer.of(ResultCode.MALFORMED.number()).encode();
        }
    }

    /** Drops and zeroes what is pending. */
    public void clear() {
        collected.wipe();
        total = 0;
        answer.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
        answer = Optional.empty();
    }

    private byte[] transfer(int opcode, ByteCursor in, Requests requests) throws FrameErrorException {
        switch (opcode) {
            case Transfer.BEGIN:
                begin(in);
                break;
            case Transfer.PUT:
                put(in);
                break;
            case Transfer.END:
                return end(in, requests);
            default:
                return get(in);
        }
        return Answer.of(Answer.OK).encode();
    }

    private void begin(ByteCursor in) {
        clear();
        int opcode = in.u8();
        long length = in.u32();
        in.end();
        demand(!Transfer.isTransfer(opcode) && length > 0 && length <= Transfer.MAX_TOTAL);
        target = opcode;
        total = (int) length;
    }

    private void put(ByteCursor in) {
        demand(in.u32() == collected.size());
        demand(in.remaining() > 0 && in.remaining() <= total - collected.size());
        collected.bytes(in.rest());
    }

    private byte[] end(ByteCursor in, Requests requests) throws FrameErrorException {
        in.end();
        demand(total > 0 && collected.size() == total);
        byte[] body = collected.toByteArray();
        clear();
        return run(requests, target, body);
    }

    private byte[] get(ByteCursor in) {
        long offset = in.u32();
        in.end();
        demand(answer.isPresent() && offset < answer.get().length);
        byte[] all = answer.get();
        int from = (int) offset;
        return Answer.ok(Arrays.copyOfRange(all, from, Math.min(all.length, from + Transfer.GET_DATA)))
                .encode();
    }

    private byte[] run(Requests requests, int opcode, byte[] body) throws FrameErrorException {
        byte[] bytes = requests.execute(opcode, body).encode();
        if (bytes.length <= Framer.MAX_PAYLOAD) {
            return bytes;
        }
        if (bytes.length > Transfer.MAX_TOTAL) {
            throw new IllegalStateException("answer of " + bytes.length + " bytes");
        }
        answer = Optional.of(bytes);
        return new Answer(Answer.MORE, new ByteWriter(4).u32(bytes.length).toByteArray()).encode();
    }

    private static void demand(boolean holds) {
        if (!holds) {
            throw new WireException(WireException.Reason.RANGE, "transfer out of order");
        }
    }
}
