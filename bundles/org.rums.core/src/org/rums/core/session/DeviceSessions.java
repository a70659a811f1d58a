package org.rums.core.session;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rums.core.frame.Answer;
import org.rums.core.frame.DeviceService;
import org.rums.core.frame.FrameError;
import org.rums.core.frame.FrameErrorException;
import org.rums.core.frame.Transfer;
import org.rums.core.result.ResultCode;
import org.rums.core.wire.WireException;

/**
 * The box's side of the sealed login, one session at most for each channel. Commands in clear reach the service
 * without a role, sealed ones with the role of their session. While a session is open on a channel, anything on it
 * that is not its next sealed command ends the session and is not carried out. Not thread-safe. See
 * {@code docs/protocol/session.md}, "The box".
 */
public final class DeviceSessions implements DeviceService, AutoCloseable {
    private final BoxLogin login;
    private final SecureRandom random;
    private final SealedService service;
    private final Map<Long, DeviceSession> sessions = new HashMap<>();
    private Optional<DeviceSession> running = Optional.empty();
    private boolean endAfterAnswer;

    /** Joins the firmware's login rules, a source of randomness and the commands. */
    public DeviceSessions(BoxLogin login, SecureRandom random, SealedService service) {
        this.login = login;
        this.random = random;
        this.service = service;
    }

    @Override
    public Answer execute(long channel, int opcode, byte[] body) throws FrameErrorException {
        DeviceSession session = sessions.computeIfAbsent(channel, any -> new DeviceSession(login, random, channel));
        switch (opcode) {
            case Opcode.LOGIN_BEGIN:
                end(channel, session);
                return session.begin(body);
            case Opcode.LOGIN_FINISH:
                demand(session.isBegun(), channel, session);
                return session.finish(body);
            case Opcode.SEALED:
                demand(session.isOpen(), channel, session);
                return sealed(channel, session, body);
            default:
                demand(!session.isOpen(), channel, session);
                session.close();
                return service.execute(channel, Optional.empty(), opcode, body);
        }
    }

    @Override
    public void reset(long channel) {
        Optional.ofNullable(sessions.remove(channel)).ifPresent(DeviceSession::close);
        service.reset(channel);
    }

    /**
     * Ends all sessions, as after a WIPE or when the power goes. The session whose command is being carried out gets
     * its answer first.
     */
    @Override
    public void close() {
        endAfterAnswer = running.isPresent();
        for (long channel : List.copyOf(sessions.keySet())) {
            if (!running.equals(Optional.of(sessions.get(channel)))) {
                reset(channel);
            }
        }
    }

    private Answer sealed(long channel, DeviceSession session, byte[] body) throws FrameErrorException {
        Optional<byte[]> opened = session.unseal(body);
        demand(opened.isPresent() && opened.get().length > 0, channel, session);
        byte[] inner = opened.get();
        byte[] answer = carryOut(channel, session, inner).encode();
        Arrays.fill(inner, (byte) 0);
        if (answer.length > SealedService.MAX_ANSWER) {
            throw new IllegalStateException("answer of " + answer.length + " bytes");
        }
        Answer sealed = Answer.ok(session.seal(answer));
        Arrays.fill(answer, (byte) 0);
        if (endAfterAnswer) {
            endAfterAnswer = false;
            reset(channel);
        }
        return sealed;
    }

    private Answer carryOut(long channel, DeviceSession session, byte[] inner) {
        int opcode = inner[0] & 0xFF;
        if (Opcode.isLogin(opcode) || Transfer.isTransfer(opcode)) {
            return Answer.of(ResultCode.UNKNOWN_COMMAND.number());
        }
        byte[] body = Arrays.copyOfRange(inner, 1, inner.length);
        running = Optional.of(session);
        try {
            return service.execute(channel, session.role(), opcode, body);
        } catch (WireException e) {
            return Answer.of(ResultCode.MALFORMED.number());
        } finally {
            running = Optional.empty();
            Arrays.fill(body, (byte) 0);
        }
    }

    private void demand(boolean holds, long channel, DeviceSession session) throws FrameErrorException {
        if (!holds) {
            end(channel, session);
            throw new FrameErrorException(FrameError.SESSION_ENDED);
        }
    }

    private void end(long channel, DeviceSession session) {
        boolean wasOpen = session.isOpen();
        session.close();
        if (wasOpen) {
            service.reset(channel);
        }
    }
}
