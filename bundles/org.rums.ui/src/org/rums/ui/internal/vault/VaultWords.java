package org.rums.ui.internal.vault;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.rums.core.cms.PersonCertificate;
import org.rums.ui.internal.Messages;

/** How certificates, key rings and fingerprints are written, so that two people can compare them. */
public final class VaultWords {
    private static final int GROUP = 4;
    private static final int GROUPS_IN_LINE = 8;
    private static final int GROUPS_IN_SHORT = 2;

    private VaultWords() {}

    /** Returns a fingerprint in groups of four digits, eight of them in a line. */
    public static String fingerprint(String fingerprint) {
        StringBuilder lines = new StringBuilder();
        String digits = digits(fingerprint);
        for (int i = 0; i < digits.length(); i += GROUP) {
            if (i > 0) {
                lines.append(i % (GROUP * GROUPS_IN_LINE) == 0 ? '\n' : ' ');
            }
            lines.append(digits, i, Math.min(digits.length(), i + GROUP));
        }
        return lines.toString();
    }

    /** Returns the beginning of a fingerprint, for a table. */
    public static String begin(String fingerprint) {
        String whole = fingerprint(digits(fingerprint).substring(0, GROUP * GROUPS_IN_SHORT));
        return whole + " \u2026";
    }

    private static String digits(String fingerprint) {
        return fingerprint.replaceAll("[^0-9A-Fa-f]", "");
    }

    /** Returns a Developer ID, such as 0x12AB34CD. */
    public static String developerId(long id) {
        return String.format(Locale.ROOT, "0x%08X", id);
    }

    /** Returns epochs, which are without a gap. */
    public static String epochs(List<Long> epochs) {
        long first = epochs.get(0);
        long last = epochs.get(epochs.size() - 1);
        return first == last ? String.valueOf(first) : first + "\u2013" + last;
    }

    /** Returns whether the time of a certificate is over. */
    public static boolean ended(PersonCertificate certificate, Instant now) {
        return certificate.validUntil().isBefore(now);
    }

    /** Returns until when a certificate is, or that this is over. */
    public static String until(PersonCertificate certificate, Instant now) {
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .format(certificate.validUntil().atZone(ZoneId.systemDefault()));
        return ended(certificate, now) ? Messages.bind(VaultMessages.Ended, date) : date;
    }

    /** Returns a name for a label or button, in which an ampersand is one. */
    public static String shown(String name) {
        return name.replace("&", "&&");
    }
}
