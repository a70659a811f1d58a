package org.rums.core.box;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import org.rums.core.cbor.CborReader;
import org.rums.core.cbor.CborWriter;
import org.rums.core.frame.Answer;
import org.rums.core.frame.FrameError;
import org.rums.core.frame.FrameErrorException;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.session.SessionException;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.Deadline;
import org.rums.core.transport.TransportException;
import org.rums.core.wire.WireException;

/** Sends commands on a line and turns whatever goes wrong into a refusal with one documented reason. */
final class Caller {
    private static final int DETAIL = 400;

    private final Line line;
    private final Duration patience;
    private final CancelToken cancel;

    Caller(Line line, Duration patience, CancelToken cancel) {
        this.line = line;
        this.patience = patience;
        this.cancel = cancel;
    }

    /** Reads an answer. */
    interface Reader<T> {
        T read(CborReader in) throws RefusedException;
    }

    /** Something that can fail on its way to the box. */
    interface Exchange<T> {
        T run() throws IOException;
    }

    <T> T call(int opcode, CborWriter body, Reader<T> reader) throws RefusedException {
        Answer answer = send(opcode, body);
        if (!answer.isOk()) {
            throw refusal(answer);
        }
        return read(answer, reader);
    }

    /** A command without anything to read in its answer. */
    void call(int opcode, CborWriter body) throws RefusedException {
        call(opcode, body, in -> {
            in.readMap();
            in.end();
            return true;
        });
    }

    Answer send(int opcode, CborWriter body) throws RefusedException {
        byte[] bytes = body.toByteArray();
        try {
            return translated(() -> line.command(opcode, bytes, Deadline.after(patience), cancel));
        } finally {
            Arrays.fill(bytes, (byte) 0);
            body.wipe();
        }
    }

    static <T> T read(Answer answer, Reader<T> reader) throws RefusedException {
        try {
            return reader.read(new CborReader(answer.body()));
        } catch (WireException e) {
            throw caused(ResultCode.NOT_A_BOX, "The answer of the box breaks the protocol: " + e.getMessage(), e);
        }
    }

    static RefusedException refusal(Answer answer) {
        ResultCode code = ResultCode.of(answer.status()).orElse(ResultCode.NOT_A_BOX);
        String detail = "";
        int item = 0;
        long number = 0;
        try {
            CborReader in = new CborReader(answer.body());
            for (int left = in.readMap(); left > 0; left--) {
                switch (in.readKey()) {
                    case 1 -> detail = in.readText(DETAIL);
                    case 2 -> item = (int) in.readUInt(64);
                    case 3 -> number = in.readUInt(0xFFFFFFFFL);
                    default -> in.skip();
                }
            }
        } catch (WireException e) {
            return caused(code, "", e);
        }
        return new RefusedException(code, detail, item, number);
    }

    static <T> T translated(Exchange<T> exchange) throws RefusedException {
        try {
            return exchange.run();
        } catch (TransportException e) {
            throw refusal(e);
        } catch (SessionException e) {
            throw caused(e.code(), "", e);
        } catch (FrameErrorException e) {
            boolean ended = e.error() == FrameError.SESSION_ENDED;
            throw caused(ended ? ResultCode.SESSION_ENDED : ResultCode.NOT_ANSWERING, e.getMessage(), e);
        } catch (IOException e) {
            throw caused(ResultCode.NOT_ANSWERING, "", e);
        } catch (CancellationException e) {
            throw caused(ResultCode.CANCELLED, "", e);
        }
    }

    static RefusedException refusal(TransportException failure) {
        return caused(reason(failure.kind()), failure.getMessage(), failure);
    }

    private static ResultCode reason(TransportException.Kind kind) {
        return switch (kind) {
            case GONE -> ResultCode.BOX_REMOVED;
            case TIMEOUT, IO -> ResultCode.NOT_ANSWERING;
            case BUSY -> ResultCode.BOX_IN_USE;
            case DENIED -> ResultCode.NO_PERMISSION;
            case FOREIGN -> ResultCode.NOT_A_BOX;
        };
    }

    static RefusedException caused(ResultCode code, String detail, Exception cause) {
        return new RefusedException(code, detail).because(cause);
    }
}
