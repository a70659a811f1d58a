package org.rums.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.order.OrderTerms;
import org.rums.cli.service.CodeText;
import org.rums.cli.service.Context;
import org.rums.cli.service.KeyRings;
import org.rums.cli.service.OtherRings;
import org.rums.cli.service.TextFiles;
import org.rums.cli.service.Vendor;
import org.rums.cli.service.VendorHome;
import org.rums.core.code.CodeFile;
import org.rums.core.code.CodeReader;
import org.rums.core.code.Expiry;
import org.rums.core.issue.Issued;
import org.rums.core.issue.Issuer;
import org.rums.core.issue.Order;
import org.rums.core.issue.Overrides;
import org.rums.core.issue.Rekeying;
import org.rums.core.issue.RequestReader;
import org.rums.core.issue.VerifiedRequest;
import org.rums.core.key.RekeyRoot;
import org.rums.core.result.RefusedException;
import org.rums.core.text.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes codes, as files, that bring boxes to the newest epoch. */
@Command(name = "make")
final class RekeyMake implements Callable<Integer> {
    private final Context context;

    @Mixin
    private KeyOptions keys = new KeyOptions();

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path folder;

    @Option(names = "--valid", paramLabel = "DURATION")
    private Optional<String> valid = Optional.empty();

    @Mixin
    private OverrideOptions override = new OverrideOptions();

    @Mixin
    private RingOptions ring = new RingOptions();

    @Mixin
    private RootOptions root = new RootOptions();

    @Mixin
    private VendorTime time = new VendorTime();

    RekeyMake(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        Expiry expiry = valid.map(OrderTerms::expiry).orElse(Expiry.NONE);
        KeyRings rings = new KeyRings(context);
        Overrides overrides = override.overrides();
        try (Vendor vendor = rings.open(ring.choice());
                RekeyRoot rekeyRoot = rings.rekeyRoot(vendor.ring(), root.choice())) {
            context.output().remark("rekey.offline");
            return keys.each(context, false, text -> make(vendor, rekeyRoot, text, expiry, overrides));
        }
    }

    private void make(Vendor vendor, RekeyRoot rekeyRoot, String text, Expiry expiry, Overrides overrides)
            throws RefusedException {
        RequestReader.Reading reading = new OtherRings(context).read(vendor, text);
        try (VerifiedRequest request = reading.request()) {
            new CodeText(context.output()).repairs(reading.code(), keys.acceptRepairs());
            String box = request.transaction().box().name();
            Path file = VendorHome.fresh(folder.resolve(box + ".rac"));
            Order order = Rekeying.order(request, vendor.ring(), rekeyRoot, expiry);
            Issued issued =
                    new Issuer(vendor.journal(), time.clock(context.environment())).issue(request, order, overrides);
            CodeFile code = new CodeFile(Kind.ACTIVATION_CODE, issued.code().body(), Optional.empty());
            int tag = issued.transaction().matchTag();
            TextFiles.folder(folder);
            TextFiles.write(file, CodeReader.armoured(code, CodeText.headers(box, tag)));
            context.output().line("rekey.made", box, vendor.ring().newestEpoch(), file);
            context.output().put("boxName", box);
            context.output().put("epoch", vendor.ring().newestEpoch());
            context.output().put("file", file.toString());
        }
    }
}
