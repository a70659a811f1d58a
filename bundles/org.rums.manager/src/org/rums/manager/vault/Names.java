package org.rums.manager.vault;

import java.util.regex.Pattern;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** Short names that people give to things in the vault. */
final class Names {
    private static final Pattern PERSON = Pattern.compile("\\P{Cntrl}{1,64}");
    private static final Pattern RING = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private Names() {}

    /** A member of the team: anything of 1 to 64 characters that can be shown. */
    static String person(String name) throws RefusedException {
        return checked(PERSON, name.strip());
    }

    /** A key ring: what can be a file's name too, since the ring's journal is called so. */
    static String ring(String name) throws RefusedException {
        return checked(RING, name);
    }

    private static String checked(Pattern pattern, String name) throws RefusedException {
        if (!pattern.matcher(name).matches()) {
            throw new RefusedException(ResultCode.BAD_NAME, name);
        }
        return name;
    }
}
