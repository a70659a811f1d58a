package org.rums.ui.internal.vault.passphrase;

import org.eclipse.osgi.util.NLS;

/** The sentences about new passphrases, from messages.properties in the user's language. */
public final class PassphraseMessages extends NLS {
    public static String Again;
    public static String Differ;
    public static String Fair;
    public static String Good;
    public static String Hint;
    public static String Measuring;
    public static String Short;
    public static String Strength;
    public static String Strong;
    public static String Weak;

    static {
        NLS.initializeMessages("org.rums.ui.internal.vault.passphrase.messages", PassphraseMessages.class);
    }

    private PassphraseMessages() {}
}
