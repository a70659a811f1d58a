package org.rums.core.session;

import java.security.SecureRandom;
import java.util.Optional;
import org.rums.core.frame.Answer;
import org.rums.core.key.AgreementKey;
import org.rums.core.key.BoxId;
import org.rums.core.key.Primitives;
import org.rums.core.key.Secret;
import org.rums.core.result.ResultCode;
import org.rums.core.wire.ByteCursor;
import org.rums.core.wire.ByteWriter;

/** The login and session of one channel, on the box. States: nothing, begun, open; each failure leads to nothing. */
final class DeviceSession implements AutoCloseable {
    private final BoxLogin login;
    private final SecureRandom random;
    private final long channel;
    private Optional<Begun> begun = Optional.empty();
    private Optional<Open> open = Optional.empty();

    DeviceSession(BoxLogin login, SecureRandom random, long channel) {
        this.login = login;
        this.random = random;
        this.channel = channel;
    }

    private record Begun(Role role, SessionKeys keys) {}

    private record Open(Role role, SealedDirection in, SealedDirection out) {}

    boolean isOpen() {
        return open.isPresent();
    }

    boolean isBegun() {
        return begun.isPresent();
    }

    Optional<Role> role() {
        return open.map(Open::role);
    }

    /** LOGIN_BEGIN. A session that was open has been ended by the caller. */
    Answer begin(byte[] body) {
        ByteCursor in = new ByteCursor(body);
        Optional<Role> role = Role.of(in.u8());
        byte[] hostPublic = in.bytes(Opcode.PUBLIC);
        byte[] hostNonce = in.bytes(Opcode.NONCE);
        in.end();
        if (role.isEmpty()) {
            return Answer.of(ResultCode.MALFORMED.number());
        }
        Optional<BoxId> box = login.box();
        if (box.isEmpty()) {
            return Answer.of(ResultCode.NOT_FORMATTED.number());
        }
        return login.refusal(role.get()).orElseGet(() -> agree(role.get(), box.get(), hostPublic, hostNonce));
    }

    private Answer agree(Role role, BoxId box, byte[] hostPublic, byte[] hostNonce) {
        try (AgreementKey own = AgreementKey.draw(random)) {
            byte[] boxNonce = new byte[Opcode.NONCE];
            random.nextBytes(boxNonce);
            Transcript transcript = new Transcript(box, role, hostPublic, own.publicKey(), hostNonce, boxNonce);
            Optional<Secret> agreed = own.agree(hostPublic);
            if (agreed.isEmpty()) {
                return Answer.of(ResultCode.MALFORMED.number());
            }
            try (Secret shared = agreed.get();
                    Secret loginKey = login.loginKey(role)) {
                begun = Optional.of(new Begun(role, SessionKeys.derive(loginKey, shared, transcript)));
            }
            return Answer.ok(new ByteWriter()
                    .bytes(transcript.boxPublic())
                    .bytes(boxNonce)
                    .bytes(begun.get().keys().boxConfirmation())
                    .toByteArray());
        }
    }

    /** LOGIN_FINISH, only after {@link #begin} succeeded. */
    Answer finish(byte[] confirmation) {
        Begun pending = begun.orElseThrow();
        begun = Optional.empty();
        try (SessionKeys keys = pending.keys()) {
            Role role = pending.role();
            Optional<Answer> refusal = login.refusal(role);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            boolean right = confirmation.length == Opcode.CONFIRMATION
                    && Primitives.startsWith(keys.hostConfirmation(), confirmation);
            login.tried(role, right);
            if (!right) {
                return Answer.of(ResultCode.WRONG_PASSWORD.number());
            }
            open = Optional.of(new Open(role, keys.hostToBox(channel), keys.boxToHost(channel)));
            return Answer.of(Answer.OK);
        }
    }

    /** Opens a sealed request; nothing if the seal does not hold. Only while {@link #isOpen}. */
    Optional<byte[]> unseal(byte[] sealed) {
        return open.orElseThrow().in().open(sealed);
    }

    /** Seals an answer. Only while {@link #isOpen}. */
    byte[] seal(byte[] answer) {
        return open.orElseThrow().out().seal(answer);
    }

    @Override
    public void close() {
        begun.ifPresent(pending -> pending.keys().close());
        begun = Optional.empty();
        open.ifPresent(session -> {
            session.in().close();
            session.out().close();
        });
        open = Optional.empty();
    }
}
