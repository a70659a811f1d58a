package org.rums.ui;

/** The names under which the workbench registers its parts: what a test or a contribution refers to. */
public final class RumsWorkbench {
    /** The perspective that opens first. */
    public static final String LICENSING_PERSPECTIVE = "org.rums.ui.licensing";

    private RumsWorkbench() {}
}
