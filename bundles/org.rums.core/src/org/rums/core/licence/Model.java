package org.rums.core.licence;

import java.util.Arrays;
import java.util.Optional;

/**
 * The box models and what each can hold. Source: docs/protocol.md, section 5.1, capability table.
 */
public enum Model {
    /** Small box, no network licences. */
    VERSA(1, 4_096, false, "Versa"),
    /** Middle box with network licences. */
    XS(2, 16_384, true, "XS"),
    /** Large box with network licences. */
    XL(3, 65_536, true, "XL"),
    /** Large box, no network licences. */
    SC(4, 65_536, false, "SC");

    private final int code;
    private final int memory;
    private final boolean networkLicences;
    private final String title;

    Model(int code, int memory, boolean networkLicences, String title) {
        this.code = code;
        this.memory = memory;
        this.networkLicences = networkLicences;
        this.title = title;
    }

    /** Returns the number in state pictures, 1 to 4; Transaction Keys carry it minus 1. */
    public int code() {
        return code;
    }

    /** Returns the memory budget in bytes. */
    public int memory() {
        return memory;
    }

    /** Returns whether Network licences may be held. */
    public boolean networkLicences() {
        return networkLicences;
    }

    /** Returns the name that people read, the same in every language. */
    public String title() {
        return title;
    }

    /** Finds the model of a code. */
    public static Optional<Model> ofCode(int code) {
        return Arrays.stream(values()).filter(model -> model.code == code).findFirst();
    }
}
