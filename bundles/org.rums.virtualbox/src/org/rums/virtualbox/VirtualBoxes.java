package org.rums.virtualbox;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.transport.Transport;
import org.rums.core.transport.TransportException;
import org.rums.core.transport.UnixSocketTransport;
import org.rums.virtualbox.flash.BoxInUseException;
import org.rums.virtualbox.flash.FileFlash;
import org.rums.virtualbox.flash.FlashCorruptException;
import org.rums.virtualbox.flash.FlashException;
import org.rums.virtualbox.flash.FlashFileException;

/**
 * The virtual boxes of a user: a folder of state files {@code NAME.box}. A box that another process has plugged in is
 * reached through the socket {@code NAME.sock} beside its state file, any other one in this process.
 *
 * <p>Refusals: UNKNOWN_BOX, SEVERAL_BOXES, EXISTS_ALREADY, BOX_IN_USE, STATE_FILE_DAMAGED, FILE_FAILED. Source:
 * docs/protocol.md, section 9.
 */
public final class VirtualBoxes {
    /** Environment variable that names the folder of everything of a user. */
    public static final String HOME_VARIABLE = "RUMS_HOME";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final String SUFFIX = ".box";
    private static final System.Logger LOG = System.getLogger(VirtualBoxes.class.getName());
    private static final int TRIES = 6;
    private static final int PAUSE_MILLIS = 100;

    private final Path folder;

    /**
     * The boxes in a folder.
     *
     * @param folder need not exist yet
     */
    public VirtualBoxes(Path folder) {
        this.folder = folder;
    }

    /**
     * The boxes of a user: {@code $RUMS_HOME/boxes}, else {@code ~/.local/share/rums/boxes}.
     *
     * @param environment variables of the process
     * @param home the user's home folder
     * @return the boxes there
     */
    public static VirtualBoxes ofUser(Map<String, String> environment, Path home) {
        Path rums = Optional.ofNullable(environment.get(HOME_VARIABLE))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElse(home.resolve(".local/share/rums"));
        return new VirtualBoxes(rums.resolve("boxes"));
    }

    /**
     * Whether a box may have a name.
     *
     * @param name of a box to be made
     * @return true for 1 to 40 letters, digits, dots, dashes and underscores that begin with a letter or digit
     */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /**
     * The boxes there are.
     *
     * @return names, ascending
     * @throws RefusedException FILE_FAILED
     */
    public List<String> names() throws RefusedException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw refused(ResultCode.FILE_FAILED, folder.toString(), e);
        }
    }

    /**
     * Finds the box that is meant.
     *
     * @param name as the user gave it; without it there must be exactly one box
     * @return the name of a box that exists
     * @throws RefusedException UNKNOWN_BOX or SEVERAL_BOXES
     */
    public String find(Optional<String> name) throws RefusedException {
        List<String> names = names();
        if (name.isPresent()) {
            return names.stream()
                    .filter(name.get()::equals)
                    .findFirst()
                    .orElseThrow(() -> new RefusedException(ResultCode.UNKNOWN_BOX, name.get()));
        }
        if (names.size() > 1) {
            throw new RefusedException(ResultCode.SEVERAL_BOXES, String.join(", ", names));
        }
        return names.stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(ResultCode.UNKNOWN_BOX, "There is none."));
    }

    /**
     * Makes a blank box.
     *
     * @param name 1 to 40 letters, digits, dots, dashes and underscores
     * @param model of the box
     * @throws RefusedException EXISTS_ALREADY, UNKNOWN_BOX for a name that cannot be, FILE_FAILED
     */
    public void create(String name, Model model) throws RefusedException {
        Path file = file(name);
        try {
            makeFolder();
            VirtualBox.create(name, file, model).close();
        } catch (IOException | FlashException e) {
            throw refused(reason(e), file.toString(), e);
        }
    }

    /**
     * Deletes a box with all that is in it.
     *
     * @param name of a box that exists and is not in use
     * @throws RefusedException UNKNOWN_BOX, BOX_IN_USE, FILE_FAILED
     */
    public void delete(String name) throws RefusedException {
        Path file = file(find(Optional.of(name)));
        try {
            FileFlash owned = FileFlash.open(file);
            try {
                Files.delete(file);
                Files.deleteIfExists(socket(name));
            } finally {
                owned.close();
            }
        } catch (FlashFileException e) {
            deleteDamaged(file);
        } catch (IOException | FlashException e) {
            throw refused(reason(e), file.toString(), e);
        }
    }

    private static void deleteDamaged(Path file) throws RefusedException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw refused(ResultCode.FILE_FAILED, file.toString(), e);
        }
    }

    /**
     * Plugs this program into a box, wherever the box runs. A box in use is tried again for half a second, as another
     * program may be about to serve it or to end.
     *
     * @param name of a box that exists
     * @return a transport; closing it gives the box back
     * @throws RefusedException UNKNOWN_BOX, BOX_IN_USE, STATE_FILE_DAMAGED, FILE_FAILED
     */
    public Transport open(String name) throws RefusedException {
        String found = find(Optional.of(name));
        for (int left = TRIES; ; left--) {
            Optional<Transport> served = served(found);
            if (served.isPresent()) {
                return served.get();
            }
            try {
                VirtualBox box = power(found);
                return box.connect(box::close);
            } catch (RefusedException e) {
                if (e.code() != ResultCode.BOX_IN_USE || left == 1 || !pause()) {
                    throw e;
                }
            }
        }
    }

    /** The box through its socket, where a process serves it. */
    private Optional<Transport> served(String name) {
        Path socket = socket(name);
        if (!Files.exists(socket)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UnixSocketTransport.connect(socket));
        } catch (TransportException e) {
            LOG.log(System.Logger.Level.DEBUG, "nobody serves " + socket, e);
            return Optional.empty();
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Switches a box on in this process, to serve it by a {@link BoxServer}.
     *
     * @param name of a box that exists
     * @return the box, which the caller closes
     * @throws RefusedException UNKNOWN_BOX, BOX_IN_USE, STATE_FILE_DAMAGED, FILE_FAILED
     */
    public VirtualBox power(String name) throws RefusedException {
        Path file = file(find(Optional.of(name)));
        try {
            return VirtualBox.open(name, file);
        } catch (FlashException e) {
            throw refused(reason(e), file.toString(), e);
        }
    }

    /**
     * Where a box is served to other processes.
     *
     * @param name of a box
     * @return path of a socket beside the state file
     */
    public Path socket(String name) {
        return folder.resolve(name + ".sock");
    }

    private Path file(String name) throws RefusedException {
        if (!NAME.matcher(name).matches()) {
            throw new RefusedException(ResultCode.UNKNOWN_BOX, "No box can have the name \"" + name + "\".");
        }
        return folder.resolve(name + SUFFIX);
    }

    private void makeFolder() throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        Files.createDirectories(folder, ownerOnly);
    }

    private static ResultCode reason(Exception e) {
        if (e instanceof BoxInUseException) {
            return ResultCode.BOX_IN_USE;
        }
        if (e instanceof FlashFileException file) {
            return switch (file.reason()) {
                case MISSING -> ResultCode.UNKNOWN_BOX;
                case EXISTS -> ResultCode.EXISTS_ALREADY;
                default -> ResultCode.STATE_FILE_DAMAGED;
            };
        }
        return e instanceof FlashCorruptException ? ResultCode.STATE_FILE_DAMAGED : ResultCode.FILE_FAILED;
    }

    private static RefusedException refused(ResultCode code, String detail, Exception cause) {
        return new RefusedException(code, detail).because(cause);
    }
}
