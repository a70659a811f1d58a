package org.rums.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.rums.cli.service.Context;
import org.rums.core.frame.DeviceInfo;
import picocli.CommandLine.Command;

/** Shows the versions. */
@Command(name = "version")
final class VersionCommand implements Callable<Integer> {
    private final Context context;

    VersionCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = VersionCommand.class.getResourceAsStream("version.properties")) {
            properties.load(in);
        }
        context.output().show("version", properties.getProperty("version"));
        context.output().show("protocol", DeviceInfo.PROTOCOL);
        context.output().show("java", Runtime.version().toString());
        return 0;
    }
}
