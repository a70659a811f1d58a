package org.rums.model.compile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.rums.core.code.Expiry;
import org.rums.core.code.Suite;
import org.rums.core.issue.Order;
import org.rums.core.licence.Item;
import org.rums.core.licence.ItemCodec;
import org.rums.core.licence.Model;
import org.rums.core.licence.Special;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.BoxRange;
import org.rums.model.Change;
import org.rums.model.Condition;
import org.rums.model.Parameter;
import org.rums.model.PartitionChange;
import org.rums.model.UpdateProfile;

/**
 * Compiles a profile and the values of its parameters to what core issues. A profile without errors of
 * {@code org.rums.model.rules} compiles with all values that its parameters allow. Source: docs/protocol.md, section 5.
 */
public final class ProfileCompiler {
    private final UpdateProfile profile;
    private final ItemMaker maker;
    private final List<Item> items = new ArrayList<>();
    private final List<EObject> sources = new ArrayList<>();

    private ProfileCompiler(UpdateProfile profile, Map<String, ParameterValue> values) {
        this.profile = profile;
        this.maker = new ItemMaker(values);
    }

    /**
     * Compiles a profile.
     *
     * @param profile not changed
     * @param given values of parameters by name; those without one take their default
     * @param vendorTime seconds since 1970, from which relative dates count
     * @return the order, to be closed
     * @throws RefusedException VALUE_MISSING or VALUE_REFUSED, naming the parameters ({@link Values#problems()} has
     *     them one by one); PROFILE_FAULTY for what the rules of a profile find too
     */
    public static Compiled compile(UpdateProfile profile, Map<String, ParameterValue> given, long vendorTime)
            throws RefusedException {
        checkParameters(profile);
        Compiled compiled =
                assemble(profile, Values.of(profile, given, vendorTime).usable());
        int size = CodeLength.of(compiled.order()).bytes();
        if (size > Suite.LONG_MAX) {
            compiled.close();
            throw new RefusedException(
                    ResultCode.PROFILE_FAULTY,
                    "The changes have " + size + " bytes, at most " + Suite.LONG_MAX + " fit a code.");
        }
        return compiled;
    }

    /** Returns how many items a profile becomes. */
    public static int items(UpdateProfile profile) {
        long conditions = profile.getConditions().stream()
                .filter(condition -> !(condition instanceof BoxRange))
                .count();
        long changes = profile.getPartitions().stream()
                .flatMap(partition -> partition.getChanges().stream())
                .mapToLong(change -> change.getOnlyIf() == null ? 1 : 2)
                .sum();
        long specials = Stream.of(
                        profile.isUnlock(),
                        profile.isCloseAll(),
                        profile.isAllowTimeJump(),
                        profile.isWipe(),
                        profile.getClockRepair() != null)
                .filter(wanted -> wanted)
                .count();
        return (int) (conditions + changes + specials);
    }

    /** Compiles, of any size, with values that were completed before, whether they are usable or not. */
    static Compiled assemble(UpdateProfile profile, Values values) throws RefusedException {
        ProfileCompiler compiler = new ProfileCompiler(profile, values.byName());
        try {
            return compiler.compile();
        } catch (Faulty | IllegalArgumentException e) {
            compiler.wipe();
            throw new RefusedException(ResultCode.PROFILE_FAULTY, String.valueOf(e.getMessage())).because(e);
        }
    }

    private void wipe() {
        items.stream()
                .filter(Item.SetPassword.class::isInstance)
                .map(Item.SetPassword.class::cast)
                .forEach(Item.SetPassword::close);
    }

    private Compiled compile() {
        for (Condition condition : profile.getConditions()) {
            if (!(condition instanceof BoxRange)) {
                add(condition, maker.condition(condition));
            }
        }
        profile.getPartitions().forEach(this::partition);
        specials();
        if (items.isEmpty()) {
            throw new Faulty("The profile changes nothing.");
        }
        Expiry expiry = Expiry.ofIndex(profile.getExpiry())
                .orElseThrow(() -> new Faulty("There is no validity of index " + profile.getExpiry() + "."));
        Order order = new Order(items, expiry, range(), profile.isDemandsState(), models());
        ItemCodec.encode(items);
        return new Compiled(order, sources);
    }

    private static void checkParameters(UpdateProfile profile) throws RefusedException {
        Set<String> names = new HashSet<>();
        for (Parameter parameter : profile.getParameters()) {
            if (!names.add(Parameters.name(parameter))) {
                throw new RefusedException(
                        ResultCode.PROFILE_FAULTY, "There are two parameters “" + parameter.getName() + "”.");
            }
        }
    }

    private void partition(PartitionChange partition) {
        int place = 0;
        for (Change change : partition.getChanges()) {
            place++;
            try {
                maker.onlyIf(partition.getAppId(), change).ifPresent(item -> add(change.getOnlyIf(), item));
                add(change, maker.change(partition.getAppId(), change));
            } catch (Faulty | IllegalArgumentException e) {
                Faulty named =
                        new Faulty("Change " + place + " of partition " + partition.getAppId() + ": " + e.getMessage());
                named.initCause(e);
                throw named;
            }
        }
    }

    private void specials() {
        special(profile.isUnlock(), Special.UNLOCK);
        special(profile.isCloseAll(), Special.CLOSE_ALL);
        special(profile.isAllowTimeJump(), Special.ALLOW_TIME_JUMP);
        special(profile.isWipe(), Special.WIPE);
        Optional.ofNullable(profile.getClockRepair()).ifPresent(repair -> add(repair, maker.clockRepair(repair)));
    }

    private void special(boolean wanted, Special kind) {
        if (wanted) {
            add(profile, new Item.Plain(kind));
        }
    }

    private void add(EObject source, Item item) {
        items.add(item);
        sources.add(source);
    }

    private Set<Model> models() {
        if (profile.getModels().isEmpty()) {
            throw new Faulty("The profile names no model.");
        }
        return EnumSet.copyOf(profile.getModels());
    }

    private Optional<Order.NameRange> range() {
        List<BoxRange> ranges = profile.getConditions().stream()
                .filter(BoxRange.class::isInstance)
                .map(BoxRange.class::cast)
                .toList();
        if (ranges.isEmpty()) {
            return Optional.empty();
        }
        long first = ranges.stream().mapToLong(BoxRange::getFirst).max().orElseThrow();
        long last = ranges.stream().mapToLong(BoxRange::getLast).min().orElseThrow();
        if (first > last) {
            throw new Faulty("The range of boxes is empty.");
        }
        return Optional.of(new Order.NameRange(first, last));
    }
}
