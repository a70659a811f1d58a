package org.rums.core.frame;

import java.io.IOException;
import java.util.Arrays;
import org.rums.core.wire.ByteCursor;
import org.rums.core.wire.ByteWriter;
import org.rums.core.wire.WireException;

/**
 * The host's side of large transfers: sends a request in one message or in parts, and fetches a large answer. See
 * {@code docs/protocol/framing.md}, "Transfers".
 */
public final class Chunking {
    /** Sends the payload of one MSG and returns the payload of its answer. */
    @FunctionalInterface
    public interface Exchange {
        /** Exchanges one message. */
        byte[] exchange(byte[] payload) throws IOException;
    }

    private final Exchange link;

    /** Works over {@code link}. */
    public Chunking(Exchange link) {
        this.link = link;
    }

    /**
     * Sends a request of any size.
     *
     * @param opcode 0..255
     * @param body at most {@link Transfer#MAX_TOTAL} bytes
     * @return the complete answer; also the refusal of a part
     * @throws WireException if the answers break the rules
     * @throws IOException as the link throws it
     */
    public Answer command(int opcode, byte[] body) throws IOException {
        if (body.length > Transfer.MAX_TOTAL) {
            throw new IllegalArgumentException("request of " + body.length + " bytes");
        }
        Answer answer = body.length < Framer.MAX_PAYLOAD ? send(opcode, body) : sendParts(opcode, body);
        return answer.status() == Answer.MORE ? fetch(answer) : answer;
    }

    private Answer sendParts(int opcode, byte[] body) throws IOException {
        Answer answer = send(
                Transfer.BEGIN, new ByteWriter(5).u8(opcode).u32(body.length).toByteArray());
        for (int done = 0; answer.isOk() && done < body.length; done += Transfer.PUT_DATA) {
            int part = Math.min(Transfer.PUT_DATA, body.length - done);
            answer = send(
                    Transfer.PUT,
                    new ByteWriter(4 + part).u32(done).bytes(body, done, part).toByteArray());
        }
        return answer.isOk() ? send(Transfer.END, new byte[0]) : answer;
    }

    private Answer fetch(Answer more) throws IOException {
        ByteCursor in = new ByteCursor(more.body());
        long total = in.u32();
        in.end();
        demand(total > Framer.MAX_PAYLOAD && total <= Transfer.MAX_TOTAL);
        ByteWriter all = new ByteWriter((int) total);
        while (all.size() < total) {
            Answer part = send(Transfer.GET, new ByteWriter(4).u32(all.size()).toByteArray());
            demand(part.status() != Answer.MORE);
            if (!part.isOk()) {
                return part;
            }
            demand(part.body().length > 0 && part.body().length <= total - all.size());
            all.bytes(part.body());
        }
        Answer answer = Answer.parse(all.toByteArray());
        demand(answer.status() != Answer.MORE);
        return answer;
    }

    private Answer send(int opcode, byte[] body) throws IOException {
        byte[] message = new ByteWriter(1 + body.length).u8(opcode).bytes(body).toByteArray();
        try {
            return Answer.parse(link.exchange(message));
        } finally {
            Arrays.fill(message, (byte) 0);
        }
    }

    private static void demand(boolean holds) {
        if (!holds) {
            throw new WireException(WireException.Reason.RANGE, "transfer out of order");
        }
    }
}
