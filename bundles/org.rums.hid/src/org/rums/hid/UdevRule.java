package org.rums.hid;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The rule that lets users of a Linux computer use the boxes. It is a file of the product, too. */
public final class UdevRule {
    /** How the file is called; the number has it come before systemd's rule for devices of a seat. */
    public static final String FILE_NAME = "70-rums-box.rules";

    /** Where Linux looks for it. */
    public static final String FOLDER = "/etc/udev/rules.d";

    private UdevRule() {}

    /**
     * The rule.
     *
     * @return the text of the file
     */
    public static String text() {
        try (InputStream in = Objects.requireNonNull(UdevRule.class.getResourceAsStream(FILE_NAME))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
