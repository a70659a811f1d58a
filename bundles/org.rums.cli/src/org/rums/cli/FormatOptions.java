package org.rums.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.rums.cli.order.BoxSpec;
import org.rums.cli.order.Bytes;
import org.rums.cli.order.Names;
import org.rums.cli.service.Context;
import org.rums.cli.service.KeyRings;
import org.rums.cli.service.PluggedBox;
import org.rums.cli.service.UsageException;
import org.rums.cli.service.Vendor;
import org.rums.core.issue.Formatting;
import org.rums.core.key.BoxId;
import org.rums.core.key.RekeyRoot;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.FullPartition;
import org.rums.core.licence.Limits;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a box is formatted with. */
final class FormatOptions {
    @Mixin
    private RingOptions ring = new RingOptions();

    @Mixin
    private RootOptions root = new RootOptions();

    @Option(names = "--label", paramLabel = "LABEL")
    private Optional<String> label = Optional.empty();

    @Option(names = "--from", paramLabel = "FILE")
    private Optional<Path> from = Optional.empty();

    @Option(names = "--no-remote-update")
    private boolean noRemoteUpdate;

    @Option(names = "--box-name", paramLabel = "BOXNAME")
    private Optional<String> boxName = Optional.empty();

    @Option(names = "--replace")
    private boolean replace;

    private BoxSpec spec(Context context, long now, KeyRings rings) throws RefusedException {
        return from.isPresent() ? BoxSpec.read(from.get(), now, new Bytes(rings.passphrases())) : BoxSpec.EMPTY;
    }

    /** The model that the file names. */
    Optional<Model> model() throws RefusedException {
        return from.isPresent() ? BoxSpec.model(from.get()).map(Names::model) : Optional.empty();
    }

    /** Formats a blank box and shows its name. */
    BoxId format(Context context, PluggedBox box, Optional<Long> hostTime) throws RefusedException {
        KeyRings rings = new KeyRings(context);
        long now = hostTime.orElseGet(context.environment()::now);
        BoxSpec spec = spec(context, now, rings);
        spec.partitions().stream()
                .map(FullPartition::partition)
                .flatMap(partition -> partition.object(ObjectType.EXPIRATION_DATE).stream())
                .forEach(date -> new PastDates(context).check(((DataObject.ExpirationDate) date).end(), now, true));
        try (Vendor vendor = rings.open(ring.choice(), Set.of(box.name()));
                RekeyRoot rekeyRoot = rings.rekeyRoot(vendor.ring(), root.choice())) {
            checkName(context, vendor);
            context.output().show("fingerprint", box.info().fingerprint());
            BoxId id = new Formatting(vendor.ring(), rekeyRoot, vendor.journal())
                    .format(
                            box.client(),
                            new Formatting.Wish(
                                    label(spec, box.name()),
                                    spec.remoteUpdate() && !noRemoteUpdate,
                                    spec.time().orElse(now),
                                    boxName.map(FormatOptions::number),
                                    spec.partitions()));
            context.output().show("boxName", id.name());
            return id;
        } finally {
            spec.partitions().forEach(FullPartition::close);
        }
    }

    /** A name that a box has goes to another box only on demand: the codes of the older one are worth nothing then. */
    private void checkName(Context context, Vendor vendor) {
        if (boxName.isEmpty() || vendor.journal().box(number(boxName.get())).isEmpty()) {
            return;
        }
        String name = BoxId.format(number(boxName.get()));
        if (!replace) {
            throw new UsageException("usage.name-in-use", name);
        }
        context.output().warn("box.replaced", name);
    }

    /** The label given, in the command first, else the beginning of the box's own name. */
    private String label(BoxSpec spec, String name) {
        return label.or(spec::label)
                .map(text -> Names.limited(text, Limits.LABEL, "label"))
                .orElse(name.length() > Limits.LABEL ? name.substring(0, Limits.LABEL) : name);
    }

    private static long number(String name) {
        return BoxId.parse(name).orElseThrow(() -> new UsageException("usage.box-name", name));
    }
}
