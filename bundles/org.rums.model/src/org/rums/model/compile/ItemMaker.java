package org.rums.model.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.Condition;
import org.rums.core.licence.Item;
import org.rums.core.licence.Limits;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.Change;
import org.rums.model.ClockRepair;
import org.rums.model.Expectation;
import org.rums.model.FirmwareCondition;
import org.rums.model.MemoryChange;
import org.rums.model.MemoryCondition;
import org.rums.model.ModelCondition;
import org.rums.model.ObjectCondition;
import org.rums.model.PasswordChange;
import org.rums.model.SignatureChange;

/** Makes items of core of the objects of a profile. Source: docs/protocol.md, section 5. */
final class ItemMaker {
    private final Map<String, ParameterValue> values;

    ItemMaker(Map<String, ParameterValue> values) {
        this.values = values;
    }

    Item change(int appId, Change change) {
        Verb verb = ChangeKinds.verb(change);
        ObjectType object = ChangeKinds.object(change);
        if (!ChangeKinds.possible(change)) {
            throw new Faulty(verb + " of " + object + " is impossible.");
        }
        if (change instanceof MemoryChange memory) {
            return memory(appId, memory);
        } else if (verb == Verb.SET && change instanceof PasswordChange) {
            byte[] password = bytes(change);
            Item.SetPassword item = new Item.SetPassword(appId, password);
            Arrays.fill(password, (byte) 0);
            return item;
        } else if (verb == Verb.SET && change instanceof SignatureChange) {
            return new Item.SetSignature(appId, bytes(change));
        }
        return new Item.Change(verb, object, appId, verb == Verb.SET || verb.isStep() ? number(change) : 0);
    }

    /** The condition of a change, if it has one. */
    Optional<Item> onlyIf(int appId, Change change) {
        return Optional.ofNullable(change.getOnlyIf()).map(expected -> {
            if (change instanceof MemoryChange memory) {
                return place(appId, memory.getZone(), memory.getOffset(), present(expected));
            }
            return compare(appId, expected);
        });
    }

    Item condition(org.rums.model.Condition condition) {
        if (condition instanceof ModelCondition models) {
            return new Item.Require(new Condition.ModelIn(Set.copyOf(models.getModels())));
        } else if (condition instanceof FirmwareCondition least) {
            return new Item.Require(new Condition.FirmwareAtLeast(least.getFirmware()));
        } else if (condition instanceof MemoryCondition memory) {
            return place(memory.getAppId(), memory.getZone(), memory.getOffset(), memory.isPresent());
        } else if (condition instanceof ObjectCondition object && object.getExpected() != null) {
            return compare(object.getAppId(), object.getExpected());
        }
        throw new Faulty("A condition says nothing.");
    }

    Item clockRepair(ClockRepair repair) {
        List<Slot> slots = Slots.of(repair);
        return new Item.ClockRepair(
                value(slots.get(0)).size(), value(slots.get(1)).size());
    }

    private Item memory(int appId, MemoryChange change) {
        if (ChangeKinds.verb(change) == Verb.CLEAR) {
            return new Item.ClearMemory(appId, change.getZone(), change.getOffset());
        }
        if (change.getLength() > Limits.MEMORY_LENGTH) {
            throw new Faulty("A memory object has at most " + Limits.MEMORY_LENGTH + " bytes.");
        }
        byte[] content = bytes(change);
        byte[] filled = change.getLength() > 0 ? Arrays.copyOf(content, change.getLength()) : content;
        Optional<String> name = Optional.ofNullable(change.getName()).filter(text -> !text.isEmpty());
        return new Item.SetMemory(appId, change.getZone(), change.getOffset(), filled, name);
    }

    private static Item place(int appId, int zone, int offset, boolean present) {
        return new Item.Require(new Condition.MemoryPresence(appId, zone, offset, present));
    }

    private static boolean present(Expectation expected) {
        Comparison comparison = Slots.comparison(expected);
        if (comparison.hasNumber()) {
            throw new Faulty(comparison + " of a memory object is impossible.");
        }
        return comparison == Comparison.PRESENT;
    }

    private Item compare(int appId, Expectation expected) {
        Comparison comparison = Slots.comparison(expected);
        ObjectType object = Slots.tested(expected);
        long number = comparison.hasNumber() && object.isNumber() ? number(expected) : 0;
        return new Item.Require(new Condition.ObjectCompare(appId, object, comparison, number));
    }

    /** The first place of an object is its value: the condition of a change is an object of its own. */
    private long number(EObject owner) {
        return value(own(owner)).size();
    }

    private byte[] bytes(EObject owner) {
        Slot slot = own(owner);
        if (value(slot) instanceof ParameterValue.OfBytes known) {
            return known.bytes().toArray();
        }
        throw new Faulty("Bytes are needed.");
    }

    private static Slot own(EObject owner) {
        return Slots.own(owner).orElseThrow(() -> new Faulty("A value is missing."));
    }

    private ParameterValue value(Slot slot) {
        Optional<String> name = slot.parameter();
        ParameterValue value =
                name.map(this::ofParameter).or(slot::fixed).orElseThrow(() -> new Faulty("A value is missing."));
        if (!value.kind().fits(slot.demand().kind())) {
            throw new Faulty("A value of another kind is needed.");
        }
        if (!slot.demand().holds(value.size())) {
            throw new Faulty("A value is not in " + slot.demand().least() + " to "
                    + slot.demand().most() + ".");
        }
        return value;
    }

    private ParameterValue ofParameter(String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new Faulty("There is no parameter “" + name + "”."));
    }
}
