package org.rums.core.cms;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Bouncy Castle's provider as an object that is handed to each call: it is never registered with the platform. */
public final class Bc {
    /** Made once, since making it takes long; not changed afterwards. */
    static final Provider PROVIDER = new BouncyCastleProvider();

    private Bc() {}

    /**
     * The provider, for what the platform offers through providers alone.
     *
     * @return the one that everything here uses
     */
    public static Provider provider() {
        return PROVIDER;
    }
}
