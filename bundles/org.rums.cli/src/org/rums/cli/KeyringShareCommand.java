package org.rums.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rums.cli.output.Output;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.KeyRings;
import org.rums.cli.service.VendorHome;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.key.KeyRing;
import org.rums.core.keyfile.KeyRingShare;
import org.rums.core.keyfile.OwnerOnly;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Encrypts a key ring for a colleague. */
@Command(name = "share")
final class KeyringShareCommand implements Callable<Integer> {
    private static final int MAX_CERTIFICATE = 65_536;

    private final Context context;

    @Mixin
    private RingOptions ring = new RingOptions();

    @Option(names = "--to", paramLabel = "CERTIFICATE", required = true)
    private Path certificate;

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private Path out;

    KeyringShareCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        KeyRings rings = new KeyRings(context);
        rings.refusePublished(rings.name(ring.choice()));
        byte[] encoded = OwnerOnly.read(certificate, MAX_CERTIFICATE, ResultCode.MALFORMED);
        PersonCertificate recipient =
                PersonCertificate.parse(encoded, context.environment().clock().instant());
        VendorHome.fresh(out);
        try (KeyRing keys = rings.ring(ring.choice())) {
            OwnerOnly.write(out, KeyRingShare.seal(keys, recipient), false);
            Output output = context.output();
            output.show("recipient", recipient.subject());
            output.show("certificateFingerprint", recipient.fingerprint());
            output.show("fingerprint", KeyRingShare.fingerprint(keys));
            output.show("file", out);
            output.line(Style.WARN, "keyring.compare");
        }
        return 0;
    }
}
