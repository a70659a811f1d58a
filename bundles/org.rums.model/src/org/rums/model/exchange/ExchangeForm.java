package org.rums.model.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.UpdateProfile;
import org.rums.model.file.ProfileXmi;

/**
 * The forms in which a profile leaves the encryption: all of it, in clear text that anybody can read and change.
 *
 * <p>Source: docs/profile-file.md, "Exchange".
 */
public enum ExchangeForm {
    /** What the encrypted file holds. */
    XMI,
    /** For programs that do not know EMF. */
    JSON;

    /** Returns what the names of such files end with. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The form that the name of a file asks for.
     *
     * @param file name with or without folders
     * @return nothing where it ends with neither
     */
    public static Optional<ExchangeForm> ofName(String file) {
        return Arrays.stream(values())
                .filter(form -> file.toLowerCase(Locale.ROOT).endsWith("." + form.extension()))
                .findFirst();
    }

    /**
     * Writes a profile.
     *
     * @param profile any
     * @return UTF-8; the caller closes it
     * @throws RefusedException MALFORMED where a text cannot be saved, TOO_LARGE
     */
    public Secret write(UpdateProfile profile) throws RefusedException {
        return this == XMI ? ProfileXmi.write(profile) : ProfileJson.write(profile);
    }

    /**
     * Reads a profile of either form, told by how it begins.
     *
     * @param content the whole file; stays with the caller
     * @return a profile of its own, in no resource
     * @throws RefusedException PROFILE_DAMAGED with line and column, UNSUPPORTED_VERSION or TOO_LARGE
     */
    public static UpdateProfile read(byte[] content) throws RefusedException {
        return switch (first(content)) {
            case '<' -> ProfileXmi.read(content);
            case '{', '[' -> ProfileJson.read(content);
            default -> throw new RefusedException(ResultCode.PROFILE_DAMAGED, "(neither XMI nor JSON)");
        };
    }

    /** The first character that is neither space nor byte order mark, or 0. */
    private static char first(byte[] content) {
        boolean marked = content.length > 2
                && ((content[0] & 0xFF) << 16 | (content[1] & 0xFF) << 8 | content[2] & 0xFF) == 0xEFBBBF;
        for (int i = marked ? 3 : 0; i < content.length; i++) {
            if (content[i] < 0 || content[i] > ' ') {
                return (char) (content[i] & 0xFF);
            }
        }
        return 0;
    }
}
