package org.rums.core.box;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.rums.core.cbor.CborWriter;
import org.rums.core.licence.Limits;
import org.rums.core.result.RefusedException;
import org.rums.core.session.BoxSession;
import org.rums.core.session.Role;

/**
 * The commands of a box that need a login, under the seal of one. Closing logs out.
 *
 * <p>Refusals as {@link BoxClient} says; SESSION_ENDED when the box was restarted or something else was sent on the
 * channel meanwhile. Source: docs/protocol/box.md, sections 5 and 6.
 */
public final class BoxAccess implements AutoCloseable {
    private final BoxSession session;
    private final Caller caller;
    private final Clock clock;

    BoxAccess(BoxSession session, Caller caller, Clock clock) {
        this.session = session;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Whose password the login proved.
     *
     * @return user or administrator
     */
    public Role role() {
        return session.role();
    }

    /**
     * Starts a program: takes a run and a seat.
     *
     * @param appId AppID of its partition
     * @param network whether it runs on a network licence
     * @param password the application password, where the user typed one
     * @return the lease and the signature
     * @throws RefusedException what section 6 names, such as NO_LICENCE, LICENCE_EXPIRED, NO_FREE_SEAT
     */
    public Lease start(int appId, boolean network, Optional<byte[]> password) throws RefusedException {
        CborWriter body = timed(password.isPresent() ? 4 : 3);
        body.key(2).uint(appId).key(3).bool(network);
        password.ifPresent(bytes -> body.key(4).bytes(bytes));
        return caller.call(Opcode.START, body, in -> {
            int entries = in.readMap();
            in.expectKey(1);
            long lease = in.readUInt(Limits.U32);
            if (entries == 1) {
                return new Lease(lease, Optional.empty());
            }
            in.expectKey(2);
            return new Lease(lease, Optional.of(in.readBytes(Limits.SIGNATURE)));
        });
    }

    /**
     * Keeps a seat; to be called at least every 180 s.
     *
     * @param lease of {@link #start}
     * @throws RefusedException UNKNOWN_LEASE
     */
    public void renew(long lease) throws RefusedException {
        caller.call(Opcode.RENEW, timed(2).key(2).uint(lease));
    }

    /**
     * Gives a seat back.
     *
     * @param lease of {@link #start}
     * @throws RefusedException UNKNOWN_LEASE
     */
    public void stop(long lease) throws RefusedException {
        caller.call(Opcode.STOP, new CborWriter().map(1).key(1).uint(lease));
    }

    /**
     * Takes a minute of Time Allowed and keeps the seat.
     *
     * @param lease of {@link #start}
     * @return minutes left; empty where they are not counted
     * @throws RefusedException LICENCE_EXPIRED, UNKNOWN_LEASE
     */
    public OptionalLong minute(long lease) throws RefusedException {
        return caller.call(Opcode.MINUTE, timed(2).key(2).uint(lease), in -> {
            if (in.readMap() == 0) {
                return OptionalLong.empty();
            }
            in.expectKey(1);
            return OptionalLong.of(in.readUInt(Limits.U32));
        });
    }

    /**
     * Tests a licence without taking anything.
     *
     * @param appId AppID of the partition
     * @throws RefusedException what section 6 names
     */
    public void check(int appId) throws RefusedException {
        caller.call(Opcode.CHECK, timed(2).key(2).uint(appId));
    }

    /**
     * Reads of a zone.
     *
     * @param address where
     * @param length how many bytes
     * @return the bytes
     * @throws RefusedException ACCESS_DENIED, BAD_ADDRESS, UNKNOWN_PARTITION
     */
    public byte[] read(ZoneAddress address, int length) throws RefusedException {
        return address.read(caller, length);
    }

    /**
     * Writes to a zone.
     *
     * @param address where
     * @param bytes what
     * @throws RefusedException ACCESS_DENIED, BAD_ADDRESS, UNKNOWN_PARTITION
     */
    public void write(ZoneAddress address, byte[] bytes) throws RefusedException {
        address.write(caller, bytes);
    }

    /**
     * Changes the box label; for the administrator.
     *
     * @param text at most 8 bytes of UTF-8
     * @throws RefusedException ACCESS_DENIED, MALFORMED
     */
    public void label(String text) throws RefusedException {
        caller.call(Opcode.LABEL, new CborWriter().map(1).key(1).text(text));
    }

    /** Logs out. */
    @Override
    public void close() {
        session.close();
    }

    private CborWriter timed(int entries) {
        return new CborWriter().map(entries).key(1).uint(clock.instant().getEpochSecond());
    }
}
