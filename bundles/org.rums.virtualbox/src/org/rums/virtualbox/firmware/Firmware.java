package org.rums.virtualbox.firmware;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.rums.core.box.Opcode;
import org.rums.core.frame.Answer;
import org.rums.core.key.BoxId;
import org.rums.core.key.Secret;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.session.BoxLogin;
import org.rums.core.session.Role;
import org.rums.core.session.SealedService;
import org.rums.core.wire.WireException;
import org.rums.virtualbox.flash.Flash;
import org.rums.virtualbox.flash.FlashException;
import org.rums.virtualbox.flash.FlashIoException;
import org.rums.virtualbox.flash.FlashLayout;

/**
 * The reference firmware from power-on to power-off: takes commands and answers them. Whatever comes in, the answer is
 * a documented result; only a {@link org.rums.virtualbox.flash.PowerCut} goes through. Not thread-safe.
 *
 * <p>Source: docs/protocol/box.md.
 */
public final class Firmware implements SealedService, BoxLogin, AutoCloseable {
    /** Version 1.2 as major · 256 + minor. */
    public static final int VERSION = 0x0102;

    private final Device device;
    private final Map<Integer, Command> commands;
    private final KeysChanged keysChanged;
    private final Map<Long, Long> sessions = new HashMap<>();
    private long lastSession;
    private Optional<Answer> failure = Optional.empty();

    private Firmware(Device device, Map<Integer, Command> commands, KeysChanged keysChanged) {
        this.device = device;
        this.commands = commands;
        this.keysChanged = keysChanged;
    }

    /** Who wants to know that keys are gone. */
    private static final class KeysChanged implements Runnable {
        private Runnable listener = () -> {};

        @Override
        public void run() {
            listener.run();
        }
    }

    /**
     * Makes a new unit in an erased flash.
     *
     * @param flash erased
     * @param layout where things lie in it
     * @param model of the unit
     * @param random source of the factory key and unit id
     */
    public static void manufacture(Flash flash, FlashLayout layout, Model model, SecureRandom random) {
        BoxMemory.manufacture(flash, layout, Unit.manufacture(model, random));
    }

    /**
     * Switches on.
     *
     * @param flash of a manufactured unit
     * @param layout where things lie in it
     * @param random source of marks, nonces, salts and leases
     * @param millis monotonic clock of powered time
     * @return the running firmware
     * @throws FlashException where the flash holds no whole state
     */
    public static Firmware start(Flash flash, FlashLayout layout, SecureRandom random, LongSupplier millis) {
        BoxMemory memory = BoxMemory.open(flash, layout);
        KeysChanged keysChanged = new KeysChanged();
        Device device = new Device(
                memory,
                new Tries(memory.log(), millis),
                new Seats(millis, random),
                new PasswordGate(memory.log(), millis),
                random,
                keysChanged);
        return new Firmware(device, commands(device), keysChanged);
    }

    private static Map<Integer, Command> commands(Device device) {
        InfoCommands info = new InfoCommands(device);
        TransactionCommands transactions = new TransactionCommands(device);
        UpdateCommands updates = new UpdateCommands(device);
        ProgramCommands programs = new ProgramCommands(device);
        ZoneCommands zones = new ZoneCommands(device);
        return Map.ofEntries(
                Map.entry(Opcode.INFO, info::info),
                Map.entry(Opcode.STATE, info::state),
                Map.entry(Opcode.TIME, info::time),
                Map.entry(Opcode.REQUEST, transactions::request),
                Map.entry(Opcode.EXPORT, transactions::export),
                Map.entry(Opcode.OPEN, transactions::open),
                Map.entry(Opcode.DISCARD, transactions::discard),
                Map.entry(Opcode.CONFIRMATION, transactions::confirmation),
                Map.entry(Opcode.DETAILS, transactions::details),
                Map.entry(Opcode.PREVIEW, updates::preview),
                Map.entry(Opcode.APPLY, updates::apply),
                Map.entry(Opcode.REJECT, updates::reject),
                Map.entry(Opcode.FORMAT, new FormatCommand(device)::format),
                Map.entry(Opcode.START, programs::start),
                Map.entry(Opcode.RENEW, programs::renew),
                Map.entry(Opcode.STOP, programs::stop),
                Map.entry(Opcode.MINUTE, programs::minute),
                Map.entry(Opcode.CHECK, programs::check),
                Map.entry(Opcode.READ, zones::read),
                Map.entry(Opcode.WRITE, zones::write),
                Map.entry(Opcode.LABEL, zones::label));
    }

    /**
     * Tells who has to end the sealed sessions when the box has lost its login keys.
     *
     * @param listener called after such a commit
     */
    public void onKeysChanged(Runnable listener) {
        keysChanged.listener = listener;
    }

    @Override
    public Answer execute(long channel, Optional<Role> role, int opcode, byte[] body) {
        long session = sessions.computeIfAbsent(channel, any -> ++lastSession);
        Command command = commands.get(opcode);
        if (command == null) {
            return Answers.plain(ResultCode.UNKNOWN_COMMAND);
        }
        if (failure.isPresent()) {
            return failure.get();
        }
        Rights rights =
                role.map(r -> r == Role.ADMIN ? Rights.ADMIN : Rights.USER).orElse(Rights.NONE);
        try {
            return command.run(new Call(session, rights), Body.of(body));
        } catch (RefusedException e) {
            return Answers.of(e);
        } catch (WireException e) {
            return Answers.plain(ResultCode.MALFORMED);
        } catch (FlashException e) {
            Answer answer = failed(e);
            failure = Optional.of(answer);
            return answer;
        }
    }

    /** A file that cannot be written is a matter of the computer, which its user can mend. */
    private static Answer failed(FlashException e) {
        String what = e.getCause() == null
                ? e.getMessage()
                : e.getMessage() + ": " + e.getCause().getMessage();
        System.getLogger(Firmware.class.getName())
                .log(
                        System.Logger.Level.WARNING,
                        "the flash failed: " + e.getClass().getSimpleName() + ": " + what);
        return e instanceof FlashIoException
                ? Answers.of(new RefusedException(ResultCode.FILE_FAILED, what))
                : Answers.plain(ResultCode.STORAGE_FAILED);
    }

    @Override
    public void reset(long channel) {
        sessions.remove(channel);
    }

    @Override
    public Optional<BoxId> box() {
        return device.state().formatting().map(Formatting::box);
    }

    @Override
    public Secret loginKey(Role role) {
        Formatting owner = device.state().formatting().orElseThrow();
        return (role == Role.ADMIN ? owner.admin() : owner.user()).copy();
    }

    @Override
    public Optional<Answer> refusal(Role role) {
        return Optional.empty();
    }

    @Override
    public void tried(Role role, boolean succeeded) {
        // the passwords are 16 random bytes: trying needs no delay
    }

    /** Switches off: zeroes the keys in memory. */
    @Override
    public void close() {
        device.state().formatting().ifPresent(Formatting::close);
        device.state().unit().factoryKey().close();
    }
}
