package org.rums.model.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.Limits;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Unit;
import org.rums.core.licence.Verb;
import org.rums.model.Change;
import org.rums.model.ClockRepair;
import org.rums.model.DateChange;
import org.rums.model.Expectation;
import org.rums.model.MemoryChange;
import org.rums.model.NumberChange;
import org.rums.model.ObjectCondition;
import org.rums.model.PasswordChange;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.SignatureChange;
import org.rums.model.UpdateProfile;
import org.rums.model.util.RumsSwitch;

/** Finds the places of a profile that take a value. */
public final class Slots {
    private final List<Slot> found = new ArrayList<>();

    private Slots() {}

    /** Returns all places of a profile, in the order of its contents. */
    public static List<Slot> of(UpdateProfile profile) {
        Slots slots = new Slots();
        profile.getConditions().forEach(slots::add);
        profile.getPartitions().forEach(partition -> partition.getChanges().forEach(slots::add));
        Optional.ofNullable(profile.getClockRepair()).ifPresent(slots::add);
        return List.copyOf(slots.found);
    }

    /** Returns the places of a change, a condition or a clock repair. */
    public static List<Slot> of(EObject object) {
        Slots slots = new Slots();
        slots.add(object);
        return List.copyOf(slots.found);
    }

    /** Returns the first place of an object's own: a change's value without that of its condition, or the other way. */
    public static Optional<Slot> own(EObject owner) {
        return owned(owner).findFirst();
    }

    /** Returns the place of an object's own that is a feature of it. */
    public static Optional<Slot> own(EObject owner, EStructuralFeature feature) {
        return owned(owner).filter(slot -> slot.feature() == feature).findFirst();
    }

    private static Stream<Slot> owned(EObject owner) {
        EObject visited = owner instanceof Expectation ? owner.eContainer() : owner;
        return of(visited).stream().filter(slot -> slot.owner() == owner);
    }

    /** Returns the type of object that an expectation is about. */
    public static ObjectType tested(Expectation expected) {
        EObject owner = expected.eContainer();
        if (owner instanceof Change change) {
            return ChangeKinds.object(change);
        }
        return owner instanceof ObjectCondition condition
                ? Optional.ofNullable(condition.getObject()).orElse(ObjectType.USAGE_COUNTER)
                : ObjectType.USAGE_COUNTER;
    }

    /** Returns how an expectation compares. */
    public static Comparison comparison(Expectation expected) {
        return Optional.ofNullable(expected.getComparison()).orElse(Comparison.PRESENT);
    }

    private void add(EObject object) {
        new Finder(slot -> found.add(slot)).doSwitch(object);
    }

    private static final class Finder extends RumsSwitch<Boolean> {
        private final Consumer<Slot> found;

        Finder(Consumer<Slot> found) {
            this.found = found;
        }

        @Override
        public Boolean caseNumberChange(NumberChange change) {
            Verb verb = ChangeKinds.verb(change);
            ObjectType object = ChangeKinds.object(change);
            if (ChangeKinds.possible(change) && (verb == Verb.SET || verb.isStep())) {
                add(change, Literals.NUMBER_CHANGE__VALUE, Demand.of(verb, object));
            }
            return expected(change);
        }

        @Override
        public Boolean caseDateChange(DateChange change) {
            Verb verb = ChangeKinds.verb(change);
            if (verb == Verb.SET) {
                add(change, Literals.DATE_CHANGE__END, Demand.of(verb, ObjectType.EXPIRATION_DATE));
            } else if (verb.isStep()) {
                add(change, Literals.DATE_CHANGE__DAYS, Demand.of(verb, ObjectType.EXPIRATION_DATE));
            }
            return expected(change);
        }

        @Override
        public Boolean casePasswordChange(PasswordChange change) {
            Demand demand = Demand.bytes(Demand.Kind.TEXT, Limits.PASSWORD);
            return bytes(change, Literals.PASSWORD_CHANGE__PASSWORD, demand);
        }

        @Override
        public Boolean caseSignatureChange(SignatureChange change) {
            Demand demand = Demand.bytes(Demand.Kind.BYTES, Limits.SIGNATURE);
            return bytes(change, Literals.SIGNATURE_CHANGE__SIGNATURE, demand);
        }

        @Override
        public Boolean caseMemoryChange(MemoryChange change) {
            int length = change.getLength();
            int most = length > 0 ? Math.min(length, Limits.MEMORY_LENGTH) : Limits.MEMORY_LENGTH;
            return bytes(change, Literals.MEMORY_CHANGE__CONTENT, Demand.bytes(Demand.Kind.BYTES, most));
        }

        @Override
        public Boolean caseClockRepair(ClockRepair repair) {
            Demand demand = new Demand(Demand.Kind.DATE, 0, Limits.U32);
            add(repair, Literals.CLOCK_REPAIR__SEEN, demand);
            add(repair, Literals.CLOCK_REPAIR__TIME, demand);
            return true;
        }

        @Override
        public Boolean caseObjectCondition(ObjectCondition condition) {
            return expected(Optional.ofNullable(condition.getExpected()));
        }

        private Boolean bytes(Change change, EReference feature, Demand demand) {
            if (ChangeKinds.verb(change) == Verb.SET) {
                add(change, feature, demand);
            }
            return expected(change);
        }

        private Boolean expected(Change change) {
            return expected(Optional.ofNullable(change.getOnlyIf()));
        }

        private Boolean expected(Optional<Expectation> expected) {
            expected.filter(known ->
                            comparison(known).hasNumber() && tested(known).isNumber())
                    .ifPresent(known -> {
                        ObjectType object = tested(known);
                        add(
                                known,
                                object.unit() == Unit.DATE ? Literals.EXPECTATION__DATE : Literals.EXPECTATION__NUMBER,
                                Demand.compared(object));
                    });
            return true;
        }

        private void add(EObject owner, EReference feature, Demand demand) {
            found.accept(new Slot(owner, feature, demand));
        }
    }
}
