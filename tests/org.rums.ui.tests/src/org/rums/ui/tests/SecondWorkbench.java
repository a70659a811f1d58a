package org.rums.ui.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.startlevel.BundleStartLevel;

/**
 * The workbench of this test as a process of its own, with the same bundles: it can be killed. All it writes is below one
 * folder: workspace, home, temporary files, configuration. A {@link LeakScript} runs in it.
 */
final class SecondWorkbench implements AutoCloseable {
    private static final String SAID = "script: ";
    private static final long PATIENCE_MINUTES = 4;
    private static final String MANAGER = "org.eclipse.equinox.simpleconfigurator";

    private final Process process;
    private final StringBuilder output = new StringBuilder();

    private SecondWorkbench(Process process) {
        this.process = process;
    }

    /** Starts it, and tells its script what to do, line by line. */
    static SecondWorkbench start(Path base, String... lines) throws IOException {
        Path configuration = Files.createDirectories(base.resolve("configuration"));
        Files.writeString(configuration.resolve("config.ini"), config(base));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xmx512m",
                "-Duser.home=" + Files.createDirectories(base.resolve("home")),
                "-Djava.io.tmpdir=" + Files.createDirectories(base.resolve("tmp")),
                "-Dosgi.install.area="
                        + Files.createDirectories(base.resolve("install")).toUri(),
                // as wide as the launcher of a product has it
                "-Dorg.osgi.framework.bootdelegation=*",
                "-cp",
                new File(URI.create(System.getProperty("osgi.framework"))).toString(),
                "org.eclipse.core.runtime.adaptor.EclipseStarter"));
        command.addAll(List.of(
                "-configuration",
                configuration.toString(),
                "-data",
                base.resolve("workspace").toString()));
        command.addAll(
                List.of("-product", "org.rums.ui.product", "-application", "org.rums.ui.application", "-nl", "en"));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(base.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("HOME", base.resolve("home").toString());
        environment.put("TMPDIR", base.resolve("tmp").toString());
        environment.keySet().removeIf(name -> name.startsWith("XDG_"));
        SecondWorkbench started = new SecondWorkbench(builder.start());
        try (OutputStream told = started.process.getOutputStream()) {
            told.write(String.join("\n", lines).concat("\n").getBytes(StandardCharsets.UTF_8));
        }
        return started;
    }

    private static String config(Path base) throws IOException {
        Bundle system = Platform.getBundle(Constants.SYSTEM_BUNDLE_SYMBOLICNAME);
        StringBuilder config = new StringBuilder();
        // says where a build keeps the classes of a bundle that is a folder
        Optional.ofNullable(system.getBundleContext().getProperty("osgi.dev"))
                .ifPresent(dev -> config.append("osgi.dev=")
                        .append(dev.replace(":", "\\:"))
                        .append('\n'));
        config.append("osgi.bundles=");
        for (Bundle bundle : system.getBundleContext().getBundles()) {
            if (bundle != system && !MANAGER.equals(bundle.getSymbolicName())) {
                BundleStartLevel level = bundle.adapt(BundleStartLevel.class);
                boolean starts = level.isPersistentlyStarted() && !level.isActivationPolicyUsed();
                config.append("reference\\:")
                        .append(escaped(
                                FileLocator.getBundleFileLocation(bundle).orElseThrow()))
                        .append('@')
                        .append(level.getStartLevel());
                config.append(starts ? "\\:start," : ",");
            }
        }
        config.append("reference\\:").append(escaped(script(base).toFile())).append("@4\n");
        return config.append("osgi.bundles.defaultStartLevel=4\neclipse.consoleLog=true\n")
                .toString();
    }

    private static String escaped(File file) {
        return file.toURI().toString().replace(":", "\\:");
    }

    /** A fragment of this bundle that has its script run when the workbench is there. */
    private static Path script(Path base) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "org.rums.ui.tests.script;singleton:=true");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Fragment-Host", "org.rums.ui.tests");
        Path jar = base.resolve("script.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry("fragment.xml"));
            out.write(
                    "<fragment><extension point=\"org.eclipse.ui.startup\"><startup class=\"%s\"/></extension></fragment>"
                            .formatted(LeakScript.class.getName())
                            .getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    /** Says something to the process that reads the output. */
    static void say(String what) {
        System.out.println(SAID + what);
        System.out.flush();
    }

    /** Waits until the script said something. */
    void await(String what) throws IOException, InterruptedException {
        Thread watchdog = new Thread(this::killWhenLate, "patience");
        watchdog.setDaemon(true);
        watchdog.start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            output.append(line).append('\n');
            if (line.equals(SAID + what)) {
                watchdog.interrupt();
                return;
            }
        }
        fail("the second workbench did not come to \"" + what + "\":\n" + output);
    }

    private void killWhenLate() {
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until it has ended by itself. */
    void ended() throws IOException, InterruptedException {
        process.inputReader(StandardCharsets.UTF_8).transferTo(Writer.nullWriter());
        process.waitFor();
    }

    /** Kills it as the system does: it learns nothing of it. */
    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
