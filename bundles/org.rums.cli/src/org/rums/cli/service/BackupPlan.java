package org.rums.cli.service;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rums.core.key.KeyRing;
import org.rums.core.key.RekeyRoot;
import org.rums.core.keyfile.Backup;
import org.rums.core.keyfile.OwnerOnly;
import org.rums.core.keyfile.ScryptCost;
import org.rums.core.result.RefusedException;

/**
 * Writes back-ups of a key ring and its rekey root: shares of which some bring both back, or copies in two places.
 *
 * @param shares such as {@code 2/3}, where shares are wanted
 * @param folder where the shares go
 * @param copies where whole copies go; two, or none
 */
public record BackupPlan(Optional<String> shares, Optional<Path> folder, List<Path> copies) {
    private static final Pattern SHARES = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})");

    /** Copies the list. */
    public BackupPlan {
        copies = List.copyOf(copies);
    }

    /**
     * Checks that it is one kind of back-up, and complete, before anything is made.
     *
     * @throws RefusedException EXISTS_ALREADY
     * @throws UsageException where it is not
     */
    public void check() throws RefusedException {
        boolean split = shares.isPresent() && folder.isPresent() && copies.isEmpty();
        boolean copied = shares.isEmpty() && folder.isEmpty() && copies.size() >= 2;
        if (!split && !copied) {
            throw new UsageException("usage.backup");
        }
        shares.ifPresent(BackupPlan::parse);
        for (Path file : files()) {
            VendorHome.fresh(file);
        }
    }

    /**
     * The files that are made.
     *
     * @return in order
     */
    public List<Path> files() {
        if (shares.isEmpty()) {
            return copies;
        }
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= parse(shares.get())[1]; i++) {
            files.add(folder.orElseThrow().resolve("share-" + i + ".txt"));
        }
        return files;
    }

    private static int[] parse(String text) {
        Matcher match = SHARES.matcher(text);
        if (match.matches()) {
            int needed = Integer.parseInt(match.group(1));
            int all = Integer.parseInt(match.group(2));
            if (needed >= 2 && needed <= all && all <= Backup.MAX_SHARES) {
                return new int[] {needed, all};
            }
        }
        throw new UsageException("usage.shares", text, Backup.MAX_SHARES);
    }

    /**
     * Writes the back-up.
     *
     * @param cost of a guess at the passphrase of a copy
     * @param set takes the files
     * @param ring the key ring
     * @param root its rekey root
     * @param passphrase of copies; shares have none
     * @throws RefusedException EXISTS_ALREADY, FILE_FAILED
     */
    public void write(ScryptCost cost, FileSet set, KeyRing ring, RekeyRoot root, char[] passphrase)
            throws RefusedException {
        List<Path> files = files();
        if (shares.isEmpty()) {
            for (Path file : files) {
                set.make(file, at -> Backup.write(cost, at, ring, root, passphrase));
            }
            return;
        }
        int[] numbers = parse(shares.get());
        TextFiles.folder(folder.orElseThrow());
        List<String> texts = Backup.split(ring, root, numbers[0], numbers[1]);
        for (int i = 0; i < files.size(); i++) {
            byte[] bytes = texts.get(i).getBytes(StandardCharsets.UTF_8);
            set.make(files.get(i), at -> OwnerOnly.write(at, bytes, false));
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
