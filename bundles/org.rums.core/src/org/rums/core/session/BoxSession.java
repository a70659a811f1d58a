package org.rums.core.session;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.rums.core.frame.Answer;
import org.rums.core.frame.BoxConnection;
import org.rums.core.frame.FrameError;
import org.rums.core.frame.FrameErrorException;
import org.rums.core.frame.Transfer;
import org.rums.core.key.AgreementKey;
import org.rums.core.key.BoxId;
import org.rums.core.key.Primitives;
import org.rums.core.key.Secret;
import org.rums.core.result.ResultCode;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.Deadline;
import org.rums.core.wire.ByteCursor;
import org.rums.core.wire.ByteWriter;
import org.rums.core.wire.WireException;

/**
 * The host's side of a sealed session. Every command and answer is sealed; the first failure of any kind, cancelling
 * included, ends the session for good, and the next use of the connection starts its channel anew. While the session
 * is open, commands go through it and not through the connection. Closing zeroes the keys. See
 * {@code docs/protocol/session.md}, "The host".
 */
public final class BoxSession implements AutoCloseable {
    /** Largest body of a command: 65,519 bytes. */
    public static final int MAX_BODY = Transfer.MAX_TOTAL - Primitives.TAG - 1;
    /** Largest answer with its result: 65,518 bytes. */
    static final int MAX_ANSWER = Transfer.MAX_TOTAL - Primitives.TAG - 2;

    private final BoxConnection connection;
    private final Role role;
    private final SealedDirection out;
    private final SealedDirection in;
    private boolean ended;

    private BoxSession(BoxConnection connection, Role role, SealedDirection out, SealedDirection in) {
        this.connection = connection;
        this.role = role;
        this.out = out;
        this.in = in;
    }

    /**
     * Logs in.
     *
     * @param connection an open connection, which stays the caller's
     * @param box who the box is, as INFO said
     * @param role whose password is proved
     * @param loginKey K_login of {@link LoginKeys}, which stays the caller's
     * @param random source of the ephemeral key and nonce
     * @throws SessionException WRONG_PASSWORD, or the box's refusal
     * @throws IOException as the connection throws it
     */
    public static BoxSession login(
            BoxConnection connection,
            BoxId box,
            Role role,
            Secret loginKey,
            SecureRandom random,
            Deadline deadline,
            CancelToken cancel)
            throws IOException {
        try (SessionKeys keys = agree(connection, box, role, loginKey, random, deadline, cancel)) {
            long channel = connection.channel();
            Answer done = connection.command(Opcode.LOGIN_FINISH, keys.hostConfirmation(), deadline, cancel);
            requireOk(done);
            return new BoxSession(connection, role, keys.hostToBox(channel), keys.boxToHost(channel));
        } catch (WireException e) {
            throw new SessionException(ResultCode.MALFORMED);
        } catch (FrameErrorException e) {
            throw translated(e);
        }
    }

    private static IOException translated(FrameErrorException e) {
        return e.error() == FrameError.SESSION_ENDED ? new SessionException(ResultCode.SESSION_ENDED) : e;
    }

    private static SessionKeys agree(
            BoxConnection connection,
            BoxId box,
            Role role,
            Secret loginKey,
            SecureRandom random,
            Deadline deadline,
            CancelToken cancel)
            throws IOException {
        try (AgreementKey own = AgreementKey.draw(random)) {
            byte[] hostNonce = new byte[Opcode.NONCE];
            random.nextBytes(hostNonce);
            byte[] begin = new ByteWriter()
                    .u8(role.code())
                    .bytes(own.publicKey())
                    .bytes(hostNonce)
                    .toByteArray();
            Answer answer = connection.command(Opcode.LOGIN_BEGIN, begin, deadline, cancel);
            requireOk(answer);
            ByteCursor in = new ByteCursor(answer.body());
            byte[] boxPublic = in.bytes(Opcode.PUBLIC);
            byte[] boxNonce = in.bytes(Opcode.NONCE);
            byte[] confirmation = in.bytes(Opcode.CONFIRMATION);
            in.end();
            Transcript seen = new Transcript(box, role, own.publicKey(), boxPublic, hostNonce, boxNonce);
            return confirmed(derive(own, loginKey, seen), confirmation);
        }
    }

    private static SessionKeys derive(AgreementKey own, Secret loginKey, Transcript seen) throws SessionException {
        Optional<Secret> agreed = own.agree(seen.boxPublic());
        if (agreed.isEmpty()) {
            throw new SessionException(ResultCode.MALFORMED);
        }
        try (Secret shared = agreed.get()) {
            return SessionKeys.derive(loginKey, shared, seen);
        }
    }

    private static SessionKeys confirmed(SessionKeys keys, byte[] confirmation) throws SessionException {
        if (!Primitives.startsWith(keys.boxConfirmation(), confirmation)) {
            keys.close();
            throw new SessionException(ResultCode.WRONG_PASSWORD);
        }
        return keys;
    }

    private static void requireOk(Answer answer) throws SessionException {
        if (!answer.isOk()) {
            ResultCode code = ResultCode.of(answer.status()).orElse(ResultCode.MALFORMED);
            throw new SessionException(code, answer.body());
        }
    }

    /** Returns whose password the login proved. */
    public Role role() {
        return role;
    }

    /** Returns whether commands can still be sent. */
    public synchronized boolean isOpen() {
        return !ended;
    }

    /**
     * Sends a command under seal and returns the answer, which is authentic.
     *
     * @param opcode 0..255, none of the login and of the transfers
     * @param body at most {@link #MAX_BODY} bytes
     * @throws SessionException SESSION_ENDED if the session is over, or ends now
     * @throws IOException as the connection throws it; the session is over then
     * @throws CancellationException after the token said so; the session is over then
     */
    public synchronized Answer command(int opcode, byte[] body, Deadline deadline, CancelToken cancel)
            throws IOException {
        if (body.length > MAX_BODY || Opcode.isLogin(opcode) || Transfer.isTransfer(opcode)) {
            throw new IllegalArgumentException("cannot be sent under seal");
        }
        if (ended) {
            throw new SessionException(ResultCode.SESSION_ENDED);
        }
        boolean done = false;
        try {
            Answer answer = exchange(opcode, body, deadline, cancel);
            done = true;
            return answer;
        } finally {
            if (!done) {
                close();
            }
        }
    }

    /** Ends the session: zeroes the keys and has the channel started anew at the next use. */
    @Override
    public synchronized void close() {
        if (!ended) {
            ended = true;
            out.close();
            in.close();
            connection.restartNext();
        }
    }

    private Answer exchange(int opcode, byte[] body, Deadline deadline, CancelToken cancel) throws IOException {
        byte[] inner = new ByteWriter(1 + body.length).u8(opcode).bytes(body).toByteArray();
        byte[] sealed = out.seal(inner);
        Arrays.fill(inner, (byte) 0);
        Answer outer;
        try {
            outer = connection.command(Opcode.SEALED, sealed, deadline, cancel);
        } catch (FrameErrorException e) {
            throw translated(e);
        }
        Optional<byte[]> opened = outer.isOk() ? in.open(outer.body()) : Optional.empty();
        if (opened.isEmpty() || opened.get().length < 2) {
            throw new SessionException(ResultCode.SESSION_ENDED);
        }
        return Answer.parse(opened.get());
    }
}
