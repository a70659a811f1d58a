package org.rums.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rums.cli.output.Output;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.KeyRings;
import org.rums.cli.service.TextFiles;
import org.rums.cli.service.Vendor;
import org.rums.cli.service.VendorHome;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.RekeyRoot;
import org.rums.core.result.RefusedException;

/**
 * The whole of remote update, played with virtual boxes and the published keys in a folder of its own: an update, two
 * recoveries, eight refusals, and a code from an encrypted profile. Every step is checked.
 */
public final class Demo {
    private Demo() {}

    /**
     * Plays the demonstration.
     *
     * @param context environment, texts and output
     * @param keep whether the folder stays
     * @return whether every step ended as expected
     * @throws RefusedException where something could not be done at all
     */
    public static boolean run(Context context, boolean keep) throws RefusedException {
        Path folder = folder();
        try {
            Context stage = new Context(
                    context.environment(),
                    context.messages(),
                    context.output(),
                    new VendorHome(folder),
                    context.scrypt());
            boolean passed = play(stage);
            if (keep) {
                context.output().show("folder", folder);
            }
            return passed;
        } finally {
            if (!keep) {
                delete(folder);
            }
        }
    }

    private static boolean play(Context stage) throws RefusedException {
        Output output = stage.output();
        output.line(Style.STRONG, "demo.title");
        KeyRings.Choice published = new KeyRings.Choice(Optional.of(KeyRings.EVALUATION), Optional.empty());
        Checks checks = new Checks(output);
        try (Vendor vendor = new KeyRings(stage).open(published);
                RekeyRoot root = EvaluationKeys.rekeyRoot()) {
            Scene scene = new Scene(stage, vendor, root);
            Update update = new Update(scene, checks);
            update.play();
            new Recoveries(scene, checks).play(update.first());
            new Refusals(scene, checks).play();
            new FromProfile(scene, checks).play();
        }
        return checks.conclude();
    }

    private static Path folder() throws RefusedException {
        try {
            return Files.createTempDirectory("rums-demo");
        } catch (IOException e) {
            throw TextFiles.failed(Path.of(System.getProperty("java.io.tmpdir")), e);
        }
    }

    private static void delete(Path folder) throws RefusedException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw TextFiles.failed(folder, e);
        }
    }
}
