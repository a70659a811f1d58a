package org.rums.cli.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rums.core.keyfile.OwnerOnly;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.virtualbox.VirtualBoxes;

/**
 * Where key rings, journals and virtual boxes lie: {@code RUMS_HOME}, else {@code .local/share/rums} below the user's
 * home. Folders are made when first needed, for their owner alone.
 *
 * @param root the folder
 */
public record VendorHome(Path root) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /**
     * The home of an environment.
     *
     * @param environment with RUMS_HOME or HOME, else the user's home
     * @return the home
     */
    public static VendorHome of(Environment environment) {
        Path user = Path.of(environment.variable("HOME").orElseGet(() -> System.getProperty("user.home")));
        Optional<Path> given = environment.variable("RUMS_HOME").map(Path::of);
        return new VendorHome(given.orElseGet(() -> user.resolve(".local/share/rums")));
    }

    /**
     * The file of a key ring.
     *
     * @param name of the ring
     * @return whether or not it exists
     */
    public Path ring(String name) {
        return root.resolve("keyrings").resolve(checked(name) + ".ring");
    }

    /**
     * The file of a journal.
     *
     * @param name of the ring
     * @return whether or not it exists
     */
    public Path journal(String name) {
        return root.resolve("keyrings").resolve(checked(name) + ".journal");
    }

    /**
     * The folder of the vault.
     *
     * @return whether or not it exists
     */
    public Path vault() {
        return root.resolve("vault");
    }

    /**
     * The virtual boxes.
     *
     * @return those in the folder {@code boxes}
     */
    public VirtualBoxes boxes() {
        return new VirtualBoxes(root.resolve("boxes"));
    }

    /**
     * The names of the key rings with a file.
     *
     * @return in order
     * @throws RefusedException FILE_FAILED
     */
    public List<String> ringNames() throws RefusedException {
        return names(root.resolve("keyrings"), ".ring");
    }

    private static List<String> names(Path folder, String ending) throws RefusedException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw TextFiles.failed(folder, e);
        }
    }

    /**
     * Makes the folder of a file, for its owner alone.
     *
     * @param file in this home
     * @return the file
     * @throws RefusedException FILE_FAILED
     */
    public Path prepared(Path file) throws RefusedException {
        OwnerOnly.folder(file.toAbsolutePath().getParent());
        return file;
    }

    /**
     * Refuses to replace a file.
     *
     * @param file that must not exist
     * @return the file
     * @throws RefusedException EXISTS_ALREADY
     */
    public static Path fresh(Path file) throws RefusedException {
        if (Files.exists(file)) {
            throw new RefusedException(ResultCode.EXISTS_ALREADY, file.toString());
        }
        return file;
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new UsageException("usage.name", name);
        }
        return name;
    }
}
