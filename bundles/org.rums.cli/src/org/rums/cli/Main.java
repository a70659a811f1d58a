package org.rums.cli;

import org.rums.cli.service.Environment;
import org.rums.cli.service.UsbPorts;

/** Where the {@code rums} process begins. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments command, options and parameters
     */
    public static void main(String[] arguments) {
        int code;
        try (UsbPorts usb = UsbPorts.ofSystem(System.getenv())) {
            code = RumsCommand.run(arguments, Environment.ofProcess(usb));
        }
        System.exit(code);
    }
}
