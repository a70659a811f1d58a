package org.rums.core.licence;

import java.util.List;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** What a box of a model can hold (docs/protocol.md, section 5.1). */
final class StateRules {
    private StateRules() {}

    static void check(LicenceState state) throws RefusedException {
        text(state.label(), Limits.LABEL, "label");
        if (state.partitions().size() > Limits.PARTITIONS) {
            throw new RefusedException(ResultCode.NO_SPACE, "More than " + Limits.PARTITIONS + " partitions.");
        }
        for (Partition partition : state.partitions().values()) {
            check(state.model(), partition);
        }
        space(state);
        picture(state);
    }

    /** Two pictures must fit one answer of a box (docs/protocol/box.md, section 5). */
    static void picture(LicenceState state) throws RefusedException {
        int excess = StateCodec.encode(state).length - Limits.STATE;
        if (excess > 0) {
            throw new RefusedException(
                    ResultCode.NO_SPACE, "The picture of the state is " + excess + " bytes too long.", 0, excess);
        }
    }

    static void space(LicenceState state) throws RefusedException {
        int missing = -state.free();
        if (missing > 0) {
            throw new RefusedException(ResultCode.NO_SPACE, missing + " bytes are missing.", 0, missing);
        }
    }

    static void model(Model model, ObjectType type) throws RefusedException {
        if (type == ObjectType.NETWORK_SEATS && !model.networkLicences()) {
            throw new RefusedException(
                    ResultCode.MODEL_CANNOT_HOLD, "The model " + model.title() + " has no network licences.");
        }
    }

    /** Checks the place of one memory object among all of its partition. */
    static void memory(Partition partition, MemoryObject object) throws RefusedException {
        if (object.end() > partition.zones().size(object.zone())) {
            throw new RefusedException(
                    ResultCode.BAD_ADDRESS,
                    "Zone " + object.zone() + " of partition " + partition.appId() + " has "
                            + partition.zones().size(object.zone()) + " bytes.");
        }
        for (MemoryObject other : partition.memory()) {
            if (!other.isAt(object.zone(), object.offset()) && other.overlaps(object)) {
                throw new RefusedException(
                        ResultCode.OVERLAP, "In zone " + other.zone() + " at offset " + other.offset() + ".");
            }
        }
    }

    static void memoryCount(Partition partition) throws RefusedException {
        if (partition.memory().size() > Limits.MEMORY_OBJECTS) {
            throw new RefusedException(
                    ResultCode.NO_SPACE,
                    "More than " + Limits.MEMORY_OBJECTS + " memory objects in partition " + partition.appId() + ".");
        }
    }

    private static void check(Model model, Partition partition) throws RefusedException {
        if (partition.appId() <= Limits.RESERVED_APP_IDS) {
            throw new RefusedException(ResultCode.MALFORMED, "AppID " + partition.appId() + " is reserved.");
        }
        text(partition.name(), Limits.NAME, "partition name");
        for (ObjectType type : partition.objects().keySet()) {
            model(model, type);
        }
        memoryCount(partition);
        List<MemoryObject> memory = partition.memory();
        for (int i = 0; i < memory.size(); i++) {
            memory(partition, memory.get(i));
            if (i > 0
                    && memory.get(i)
                            .isAt(memory.get(i - 1).zone(), memory.get(i - 1).offset())) {
                throw new RefusedException(
                        ResultCode.OVERLAP, "Two memory objects of partition " + partition.appId() + " at one place.");
            }
        }
    }

    private static void text(String text, int most, String what) throws RefusedException {
        int length;
        try {
            length = Limits.utf8Length(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(ResultCode.MALFORMED, "The " + what + " is not valid text.");
        }
        if (length > most) {
            throw new RefusedException(
                    ResultCode.MALFORMED, "The " + what + " has " + length + " bytes, at most " + most + ".");
        }
    }
}
