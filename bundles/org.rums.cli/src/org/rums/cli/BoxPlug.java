package org.rums.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.service.Context;
import org.rums.cli.service.Lab;
import org.rums.cli.service.TextFiles;
import org.rums.core.result.RefusedException;
import org.rums.virtualbox.BoxServer;
import org.rums.virtualbox.VirtualBox;
import org.rums.virtualbox.VirtualBoxes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a virtual box plugged in, for other programs, until the process ends. */
@Command(name = "plug")
final class BoxPlug implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "name", paramLabel = "NAME", arity = "0..1")
    private Optional<String> name = Optional.empty();

    @Option(names = "--hid")
    private boolean hid;

    BoxPlug(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        VirtualBoxes boxes = context.home().boxes();
        String found = boxes.find(name);
        if (hid) {
            new Lab(context).plug(boxes, found);
        } else {
            serve(boxes, found);
        }
        return 0;
    }

    private void serve(VirtualBoxes boxes, String found) throws RefusedException {
        Path socket = boxes.socket(found);
        try (VirtualBox box = boxes.power(found);
                BoxServer server = BoxServer.bind(box, socket)) {
            Thread unplug = new Thread(() -> close(server), "unplug");
            Runtime.getRuntime().addShutdownHook(unplug);
            context.output().put("socket", socket.toString());
            context.output().line("box.plugged", found, socket);
            context.environment().out().flush();
            server.run();
        } catch (IOException e) {
            throw TextFiles.failed(socket, e);
        }
    }

    private static void close(BoxServer server) {
        try {
            server.close();
        } catch (IOException e) {
            System.getLogger(BoxPlug.class.getName()).log(System.Logger.Level.WARNING, "unplugging failed", e);
        }
    }
}
