package org.rums.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.order.Bytes;
import org.rums.cli.order.Change;
import org.rums.cli.order.ChangeFile;
import org.rums.cli.order.ItemBuilder;
import org.rums.cli.order.OrderTerms;
import org.rums.cli.output.StateView;
import org.rums.cli.service.CodeText;
import org.rums.cli.service.Context;
import org.rums.cli.service.KeyRings;
import org.rums.cli.service.OtherRings;
import org.rums.cli.service.TextFiles;
import org.rums.cli.service.UsageException;
import org.rums.cli.service.Vendor;
import org.rums.cli.service.VendorHome;
import org.rums.core.code.Suite;
import org.rums.core.code.UpdateContent;
import org.rums.core.issue.Issued;
import org.rums.core.issue.Issuer;
import org.rums.core.issue.Order;
import org.rums.core.issue.Overrides;
import org.rums.core.issue.RequestReader;
import org.rums.core.issue.VerifiedRequest;
import org.rums.core.licence.Item;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Answers a Transaction Key with an Activation Code. */
@Command(name = "issue", abbreviateSynopsis = true)
final class IssueCommand implements Callable<Integer> {
    private final Context context;
    private final ChangeOptions options = new ChangeOptions();

    @Mixin
    private KeyOptions keys = new KeyOptions();

    @Option(names = "--changes", paramLabel = "FILE")
    private Optional<Path> changes = Optional.empty();

    @Option(names = "--profile", paramLabel = "FILE")
    private Optional<Path> profile = Optional.empty();

    @Option(names = "--valid", paramLabel = "DURATION")
    private Optional<String> valid = Optional.empty();

    @Option(names = "--box-range", paramLabel = "FIRST-LAST")
    private Optional<String> range = Optional.empty();

    @Option(names = "--demand-state")
    private boolean demandState;

    @Mixin
    private OverrideOptions override = new OverrideOptions();

    @Option(names = "--file", paramLabel = "FILE")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--allow-past")
    private boolean allowPast;

    @Mixin
    private RingOptions ring = new RingOptions();

    @Mixin
    private VaultOptions vault = new VaultOptions();

    @Mixin
    private VendorTime time = new VendorTime();

    IssueCommand(Context context) {
        this.context = context;
    }

    @Spec
    void addChangeOptions(CommandSpec spec) {
        options.addTo(spec);
    }

    @Override
    public Integer call() throws RefusedException {
        if (file.isPresent() && (folder.isPresent() || keys.several())) {
            throw new UsageException("usage.file-or-folder");
        }
        TextFiles.writable(file);
        KeyRings rings = new KeyRings(context);
        Optional<ProfileOrder> compiled = fromProfile();
        Order order = compiled.isPresent() ? compiled.get().order() : order(rings);
        Overrides overrides = override.overrides();
        try (Vendor vendor = rings.open(ring.choice())) {
            if (compiled.isPresent()) {
                compiled.get().check(vendor.ring());
            }
            new PastDates(context)
                    .check(order.items(), time.clock(context.environment()).getAsLong(), allowPast);
            return keys.each(context, file.isPresent(), text -> issue(vendor, text, order, overrides));
        } finally {
            order.items().forEach(IssueCommand::wipe);
        }
    }

    private void issue(Vendor vendor, String text, Order order, Overrides overrides) throws RefusedException {
        RequestReader.Reading reading = new OtherRings(context).read(vendor, text);
        try (VerifiedRequest request = reading.request()) {
            new CodeText(context.output()).repairs(reading.code(), keys.acceptRepairs());
            checkTypable(order);
            Optional<Path> target = target(request);
            Issued issued = issued(vendor, request, order, overrides);
            if (folder.isPresent()) {
                TextFiles.folder(folder.get());
            }
            new IssuedView(context).show(request, issued, order.items(), target);
        }
    }

    /** Says which item a refusal means: the one who gave the order knows no numbers. */
    private Issued issued(Vendor vendor, VerifiedRequest request, Order order, Overrides overrides)
            throws RefusedException {
        try {
            return new Issuer(vendor.journal(), time.clock(context.environment())).issue(request, order, overrides);
        } catch (RefusedException e) {
            if (e.item() > 0 && e.item() <= order.items().size()) {
                String said = new StateView(context.output())
                        .words()
                        .item(order.items().get(e.item() - 1));
                context.output().warn("issue.item", e.item(), said);
            }
            throw e;
        }
    }

    private Optional<Path> target(VerifiedRequest request) throws RefusedException {
        if (folder.isEmpty()) {
            return file;
        }
        String name = CodeText.fileName(request.transaction());
        return Optional.of(VendorHome.fresh(folder.get().resolve(name)));
    }

    private Optional<ProfileOrder> fromProfile() throws RefusedException {
        if (profile.isEmpty()) {
            return Optional.empty();
        }
        if (changes.isPresent() || valid.isPresent() || range.isPresent() || demandState) {
            throw new UsageException("usage.profile-alone");
        }
        long now = time.clock(context.environment()).getAsLong();
        return Optional.of(ProfileOrder.of(context, profile.get(), vault.passphraseFile(), options.changes(), now));
    }

    private Order order(KeyRings rings) throws RefusedException {
        ChangeFile given = changes.isPresent() ? ChangeFile.read(changes.get()) : ChangeFile.NONE;
        List<Change> all = new ArrayList<>(given.changes());
        all.addAll(options.changes());
        OrderTerms terms = new OrderTerms(
                valid.or(() -> given.setting("valid")),
                range.or(() -> given.setting("box-range")),
                demandState
                        || given.setting("demand-state").filter("true"::equals).isPresent());
        return terms.order(new ItemBuilder(new Bytes(rings.passphrases()), context.messages()).build(all));
    }

    /** A code that cannot be typed is not issued where nothing but typing was asked for. */
    private void checkTypable(Order order) throws RefusedException {
        long now = time.clock(context.environment()).getAsLong();
        boolean typable = new UpdateContent(now, order.expiry(), order.items()).suite() == Suite.SHORT;
        if (!typable && file.isEmpty() && folder.isEmpty()) {
            throw new RefusedException(
                    ResultCode.TOO_LONG_TO_TYPE, context.messages().text("issue.needs-file"));
        }
    }

    private static void wipe(Item item) {
        if (item instanceof Item.SetPassword password) {
            password.close();
        }
    }
}
