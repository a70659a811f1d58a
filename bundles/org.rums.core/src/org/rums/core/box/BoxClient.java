package org.rums.core.box;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rums.core.cbor.CborReader;
import org.rums.core.cbor.CborWriter;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.code.SealedPart;
import org.rums.core.code.TransactionKey;
import org.rums.core.frame.Answer;
import org.rums.core.frame.BoxConnection;
import org.rums.core.key.BoxId;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.session.BoxSession;
import org.rums.core.session.LoginKeys;
import org.rums.core.session.Role;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.Deadline;
import org.rums.core.transport.Transport;
import org.rums.core.transport.TransportException;

/**
 * One box as a program sees it: a typed method for each command. The host's time is taken from a clock and sent where a
 * command needs it.
 *
 * <p>Every refusal of the box and every failure of the way to it comes as {@link RefusedException} with one documented
 * reason: BOX_REMOVED, BOX_IN_USE, NOT_ANSWERING, NOT_A_BOX and CANCELLED beside the box's own. While a {@link
 * BoxAccess} is open, commands go through it. Source: docs/protocol/box.md, section 5.
 */
public final class BoxClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int APPLIED = 4;
    private static final int DETAIL = 400;
    private static final int MAX_OPEN = 15;

    private final BoxConnection connection;
    private final SecureRandom random;
    private final Clock clock;
    private final CancelToken cancel;
    private final Caller caller;

    private BoxClient(BoxConnection connection, SecureRandom random, Clock clock, CancelToken cancel) {
        this.connection = connection;
        this.random = random;
        this.clock = clock;
        this.cancel = cancel;
        this.caller = new Caller(connection::command, PATIENCE, cancel);
    }

    /**
     * Opens a channel to the box at the end of a transport, with the system's clock.
     *
     * @param transport belongs to the client from now on, also when this fails
     * @param random source of nonces and ephemeral keys
     * @return the client
     * @throws RefusedException NOT_A_BOX, NOT_ANSWERING, BOX_REMOVED
     */
    public static BoxClient open(Transport transport, SecureRandom random) throws RefusedException {
        return open(transport, random, Clock.systemUTC(), CancelToken.NEVER);
    }

    /**
     * Opens a channel to the box at the end of a transport.
     *
     * @param transport belongs to the client from now on, also when this fails
     * @param random source of nonces and ephemeral keys
     * @param clock the host's time
     * @param cancel asked during every call
     * @return the client
     * @throws RefusedException NOT_A_BOX, NOT_ANSWERING, BOX_REMOVED, CANCELLED
     */
    public static BoxClient open(Transport transport, SecureRandom random, Clock clock, CancelToken cancel)
            throws RefusedException {
        try {
            BoxConnection connection =
                    Caller.translated(() -> BoxConnection.open(transport, random, Deadline.after(PATIENCE), cancel));
            return new BoxClient(connection, random, clock, cancel);
        } catch (RefusedException e) {
            transport.close();
            throw e;
        }
    }

    /**
     * The refusal that a failure of the way to a box is.
     *
     * @param failure of a transport
     * @return BOX_REMOVED, BOX_IN_USE, NOT_ANSWERING, NOT_A_BOX or NO_PERMISSION, caused by it
     */
    public static RefusedException refusal(TransportException failure) {
        return Caller.refusal(failure);
    }

    /**
     * Who the box is.
     *
     * @return the answer to INFO
     * @throws RefusedException as the class says
     */
    public BoxInfo info() throws RefusedException {
        return caller.call(Opcode.INFO, empty(), BoxInfo::read);
    }

    /**
     * What the box holds.
     *
     * @return the answer to STATE
     * @throws RefusedException NOT_FORMATTED, or as the class says
     */
    public BoxContent content() throws RefusedException {
        return caller.call(Opcode.STATE, empty(), BoxContent::read);
    }

    /**
     * Shows the box the host's time.
     *
     * @return the time as the box knows it then
     * @throws RefusedException NOT_FORMATTED, or as the class says
     */
    public BoxClock time() throws RefusedException {
        return caller.call(Opcode.TIME, timed(1), in -> {
            in.readMap();
            in.expectKey(1);
            long now = in.readUInt();
            in.expectKey(2);
            return new BoxClock(now, in.readBool());
        });
    }

    /**
     * Asks for a Transaction Key.
     *
     * @param another true for a further one although one is open
     * @return a new one, or the newest open one again
     * @throws RefusedException TOO_MANY_OPEN, REMOTE_UPDATE_DISABLED, NOT_FORMATTED, or as the class says
     */
    public Requested request(boolean another) throws RefusedException {
        return caller.call(Opcode.REQUEST, timed(2).key(2).bool(another), in -> {
            in.readMap();
            TransactionKey key = TransactionKey.parse(body(in, 1));
            in.expectKey(2);
            return new Requested(key, in.readBool());
        });
    }

    /**
     * Seals the state of the box for the vendor, beside an open Transaction Key.
     *
     * @param counter of an open transaction
     * @return the sealed snapshot, another one at each call
     * @throws RefusedException UNKNOWN_TRANSACTION and its like, or as the class says
     */
    public SealedPart export(int counter) throws RefusedException {
        return caller.call(Opcode.EXPORT, counted(counter), BoxClient::sealedPart);
    }

    /**
     * The open transactions.
     *
     * @return their Transaction Keys, oldest first
     * @throws RefusedException NOT_FORMATTED, or as the class says
     */
    public List<TransactionKey> openTransactions() throws RefusedException {
        return caller.call(Opcode.OPEN, empty(), in -> {
            in.readMap();
            in.expectKey(1);
            List<TransactionKey> keys = new ArrayList<>();
            for (int left = in.readArray(); left > 0; left--) {
                keys.add(TransactionKey.parse(in.readFixedBytes(TransactionKey.BODY)));
            }
            return keys;
        });
    }

    /**
     * Closes an open transaction: codes for it are refused from now on.
     *
     * @param counter of an open transaction
     * @return how many are open still
     * @throws RefusedException UNKNOWN_TRANSACTION and its like, or as the class says
     */
    public int discard(int counter) throws RefusedException {
        return caller.call(Opcode.DISCARD, counted(counter), in -> {
            in.readMap();
            in.expectKey(1);
            return (int) in.readUInt(MAX_OPEN);
        });
    }

    /**
     * What a code would do; counts as a try, changes nothing.
     *
     * @param code the code
     * @return the states before and after
     * @throws RefusedException why it would be refused, with the item, or as the class says
     */
    public Preview preview(ActivationCode code) throws RefusedException {
        return caller.call(Opcode.PREVIEW, timed(2).key(2).bytes(code.body()), Preview::read);
    }

    /**
     * Does what a code says. An authentic code that cannot be carried out comes back with its reason and a Confirmation
     * Code, without an exception.
     *
     * @param code the code
     * @param digest of the preview that the user saw, or nothing
     * @return what the box did, with the Confirmation Code
     * @throws RefusedException what has no Confirmation Code: FORGED, OTHER_BOX, LOCKED, PREVIEW_OUTDATED and so on
     */
    public Applied apply(ActivationCode code, Optional<byte[]> digest) throws RefusedException {
        CborWriter body = timed(digest.isPresent() ? 3 : 2).key(2).bytes(code.body());
        digest.ifPresent(bytes -> body.key(3).bytes(bytes));
        return applied(caller.send(Opcode.APPLY, body));
    }

    /**
     * Rejects an authentic code for good: its transaction ends.
     *
     * @param code the code
     * @return REJECTED with the Confirmation Code
     * @throws RefusedException as {@link #apply}
     */
    public Applied reject(ActivationCode code) throws RefusedException {
        return applied(caller.send(Opcode.REJECT, timed(2).key(2).bytes(code.body())));
    }

    /**
     * What the box last said in a transaction.
     *
     * @param counter of the transaction
     * @return the Confirmation Code again
     * @throws RefusedException UNKNOWN_TRANSACTION, or as the class says
     */
    public ConfirmationCode confirmation(int counter) throws RefusedException {
        return caller.call(Opcode.CONFIRMATION, counted(counter), in -> {
            in.readMap();
            return ConfirmationCode.parse(body(in, 1));
        });
    }

    /**
     * The sealed details beside a Confirmation Code, as long as the box has not changed since.
     *
     * @param counter of the transaction
     * @return the sealed details
     * @throws RefusedException UNKNOWN_TRANSACTION where they are gone, or as the class says
     */
    public SealedPart details(int counter) throws RefusedException {
        return caller.call(Opcode.DETAILS, counted(counter), BoxClient::sealedPart);
    }

    /**
     * Formats a blank box and verifies that it holds the keys.
     *
     * @param data what it gets; stays the caller's
     * @param info what INFO told just now, after the fingerprint was compared; it serves for one formatting
     * @return the receipt
     * @throws RefusedException ALREADY_FORMATTED, NO_SPACE and so on; FORGED for a receipt that does not fit
     */
    public FormatReceipt format(FormatData data, BoxInfo info) throws RefusedException {
        FormatSeal seal = FormatSeal.seal(data, info, random);
        CborWriter body = new CborWriter().map(2);
        body.key(1).bytes(seal.hostPublic()).key(2).bytes(seal.sealed());
        FormatReceipt receipt = caller.call(Opcode.FORMAT, body, in -> {
            in.readMap();
            in.expectKey(1);
            long boxName = in.readUInt();
            in.expectKey(2);
            return new FormatReceipt(boxName, in.readFixedBytes(FormatSeal.RECEIPT));
        });
        try (BoxKeys keys = new BoxKeys(data.boxKey().copy())) {
            byte[] expected = seal.receipt(info.factoryKey(), keys);
            boolean fits = org.bouncycastle.util.Arrays.constantTimeAreEqual(expected, receipt.receipt());
            if (!fits || receipt.boxName() != data.box().boxName()) {
                throw new RefusedException(ResultCode.FORGED, "The receipt of the box does not fit.");
            }
        }
        return receipt;
    }

    /**
     * Logs in.
     *
     * @param role whose password
     * @param password UPW or APW, 16 bytes; stays the caller's
     * @return the login; further commands go through it until it is closed
     * @throws RefusedException WRONG_PASSWORD, NOT_FORMATTED, or as the class says
     */
    public BoxAccess login(Role role, byte[] password) throws RefusedException {
        BoxInfo.Owner owner = info().owner().orElseThrow(() -> new RefusedException(ResultCode.NOT_FORMATTED, ""));
        BoxId box = new BoxId(owner.developerId(), owner.boxName());
        try (Secret key = LoginKeys.derive(password, role, box)) {
            BoxSession session = Caller.translated(() -> login(box, role, key));
            return new BoxAccess(session, new Caller(session::command, PATIENCE, cancel), clock);
        }
    }

    private BoxSession login(BoxId box, Role role, Secret key) throws IOException {
        return BoxSession.login(connection, box, role, key, random, Deadline.after(PATIENCE), cancel);
    }

    /**
     * Reads of a zone that is free to all, RAM3.
     *
     * @param address where
     * @param length how many bytes
     * @return the bytes
     * @throws RefusedException ACCESS_DENIED, BAD_ADDRESS, UNKNOWN_PARTITION, or as the class says
     */
    public byte[] read(ZoneAddress address, int length) throws RefusedException {
        return address.read(caller, length);
    }

    /**
     * Writes to a zone that is free to all, RAM3.
     *
     * @param address where
     * @param bytes what
     * @throws RefusedException ACCESS_DENIED, BAD_ADDRESS, UNKNOWN_PARTITION, or as the class says
     */
    public void write(ZoneAddress address, byte[] bytes) throws RefusedException {
        address.write(caller, bytes);
    }

    /**
     * The name of the device and medium.
     *
     * @return for messages
     */
    public String describe() {
        return connection.describe();
    }

    /** Closes the transport. */
    @Override
    public void close() {
        connection.close();
    }

    private static Applied applied(Answer answer) throws RefusedException {
        Optional<Applied> applied =
                Caller.read(answer, in -> in.readMap() == APPLIED ? readApplied(in) : Optional.empty());
        if (applied.isEmpty()) {
            throw Caller.refusal(answer);
        }
        return applied.get();
    }

    private static Optional<Applied> readApplied(CborReader in) throws RefusedException {
        ConfirmationCode confirmation = ConfirmationCode.parse(body(in, 1));
        in.expectKey(2);
        ResultCode result = ResultCode.of((int) in.readUInt(0x7F)).orElse(ResultCode.NOT_A_BOX);
        in.expectKey(3);
        int item = (int) in.readUInt(64);
        in.expectKey(4);
        String detail = in.readText(DETAIL);
        in.end();
        return Optional.of(new Applied(confirmation, result, item, detail));
    }

    private static SealedPart sealedPart(CborReader in) {
        in.readMap();
        in.expectKey(1);
        byte[] nonce = in.readFixedBytes(SealedPart.NONCE);
        in.expectKey(2);
        return new SealedPart(nonce, in.readBytes(SealedPart.MAX));
    }

    private static byte[] body(CborReader in, int key) {
        in.expectKey(key);
        return in.readFixedBytes(TransactionKey.BODY);
    }

    private static CborWriter empty() {
        return new CborWriter().map(0);
    }

    private static CborWriter counted(int counter) {
        return new CborWriter().map(1).key(1).uint(counter);
    }

    private CborWriter timed(int entries) {
        return new CborWriter().map(entries).key(1).uint(clock.instant().getEpochSecond());
    }
}
