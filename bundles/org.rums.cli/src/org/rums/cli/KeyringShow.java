package org.rums.cli;

import java.util.concurrent.Callable;
import org.rums.cli.output.Output;
import org.rums.cli.service.Context;
import org.rums.cli.service.KeyRings;
import org.rums.core.key.KeyRing;
import org.rums.core.keyfile.KeyRingShare;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows what may be shown of a key ring. */
@Command(name = "show")
final class KeyringShow implements Callable<Integer> {
    private final Context context;

    @Mixin
    private RingOptions ring = new RingOptions();

    KeyringShow(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        KeyRings rings = new KeyRings(context);
        try (KeyRing keys = rings.ring(ring.choice())) {
            Output output = context.output();
            if (keys.evaluation()) {
                output.evaluation();
            }
            output.show("ring", rings.name(ring.choice()));
            output.show("developerId", String.format("%08X", keys.developerId()));
            output.show("vendor", keys.vendor());
            output.put("epochs", keys.epochs());
            output.field("epochs", keys.epochs().toString());
            output.show("formatEpoch", keys.formatEpoch());
            output.show("fingerprint", KeyRingShare.fingerprint(keys));
        }
        return 0;
    }
}
