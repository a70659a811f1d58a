package org.rums.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.cli.service.UsageException;
import org.rums.cli.service.UsbPorts;
import org.rums.core.result.ResultCode;

/** Commands around boxes on USB where there is no USB; with it they run in tests/org.rums.hid.tests. */
class UsbCommandsTest {
    @TempDir
    Path folder;

    @Test
    void theUdevRuleIsPrintedAsAFileAndNothingElse() {
        Cli cli = new Cli(folder);
        String rule = cli.run("box", "udev-rule").out();
        assertTrue(rule.lines().allMatch(line -> line.startsWith("#") || line.startsWith("SUBSYSTEM==")), rule);
        assertEquals(
                "/etc/udev/rules.d/70-rums-box.rules",
                cli.run("box", "udev-rule", "--json").text("file"));
    }

    @Test
    void withoutALabItSaysWhereOneComesFrom() {
        Cli cli = new Cli(folder);
        assertEquals(0, cli.run("box", "new", "one").code());
        for (String[] command :
                List.of(new String[] {"box", "plug", "--hid", "one"}, new String[] {"box", "unplug", "one"})) {
            Cli.Result refused = cli.run(command);
            assertEquals(ResultCode.NO_LAB.number(), refused.code());
            assertTrue(refused.err().contains("./rums --lab"), refused.err());
        }
        cli.variable("RUMS_LAB", folder.resolve("nobody").toString());
        assertEquals(
                ResultCode.NO_LAB.number(),
                cli.run("box", "plug", "--hid", "one").code());
        assertTrue(cli.in(Locale.GERMAN).run("box", "unplug", "one").err().contains("Labor"));
        assertEquals(0, cli.run("box", "show", "one").code(), "it is free");
    }

    @Test
    void theListHasNothingForeignWithoutUsb() {
        assertEquals(
                List.of(), new Cli(folder).run("box", "list", "--json").json().get("unsupported"));
    }

    @Test
    void whoNamesAVirtualBoxDoesNotWaitForUsb() {
        try (UsbPorts ports = UsbPorts.ofSystem(Map.of(UsbPorts.VARIABLE, "whoever looks there is refused"))) {
            Cli cli = new Cli(folder).usb(ports);
            assertEquals(0, cli.run("box", "new", "one").code());
            assertEquals(0, cli.run("box", "show", "one").code());
            assertEquals(0, cli.run("request", "--box", "one").code());
            Cli.Result list = cli.run("box", "list");
            assertEquals(2, list.code());
            assertTrue(list.err().contains("RUMS_USB"), list.err());
        }
    }

    @Test
    void anIdThatIsNoneIsNamed() {
        try (UsbPorts ports = UsbPorts.ofSystem(Map.of(UsbPorts.VARIABLE, "0d7a:0001,0d7a"))) {
            UsageException refused = assertThrows(UsageException.class, ports::names);
            assertEquals("usage.usb-id", refused.key());
            assertEquals(List.of("RUMS_USB", "0d7a"), List.of(refused.parts()));
        }
    }

    @Test
    void usbCanBeLeftAlone() {
        try (UsbPorts ports = UsbPorts.ofSystem(Map.of(UsbPorts.VARIABLE, "off"))) {
            assertEquals(List.of(), ports.names());
            assertEquals(List.of(), ports.unsupported());
        }
    }
}
