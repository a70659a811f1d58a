package org.rums.core.licence;

import java.util.List;
import org.rums.core.cbor.CborWriter;
import org.rums.core.licence.DataObject.ApplicationPassword;
import org.rums.core.licence.DataObject.ExpirationDate;
import org.rums.core.licence.DataObject.ExpirationDays;
import org.rums.core.licence.DataObject.LocalSeats;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.core.licence.DataObject.NetworkSeats;
import org.rums.core.licence.DataObject.RelativeExpiration;
import org.rums.core.licence.DataObject.SignatureObject;
import org.rums.core.licence.DataObject.TimeAllowed;
import org.rums.core.licence.DataObject.UsageCounter;

/** Writes one partition in one of three forms (docs/protocol.md, section 6; docs/protocol/box.md, section 5). */
final class PartitionWriter {
    /** What is told of passwords, signatures and memory. */
    enum Form {
        /** Presence and length. */
        PUBLIC,
        /** Verifier and signature; memory lies in the zones. */
        INTERNAL,
        /** Password, signature and the bytes of memory. */
        FULL
    }

    /** Keys of a partition's map: AppID, zones, name, then an object of code c at c + 3. */
    static final int KEY_APP_ID = 1;

    static final int KEY_ZONES = 2;
    static final int KEY_NAME = 3;
    static final int BEFORE_OBJECTS = 3;

    private final CborWriter out;
    private final Form form;

    PartitionWriter(CborWriter out, Form form) {
        this.out = out;
        this.form = form;
    }

    void write(Partition partition) {
        head(partition);
        partition.objects().forEach((type, object) -> {
            out.key(type.code() + BEFORE_OBJECTS);
            object(object);
        });
        if (!partition.memory().isEmpty()) {
            memory(partition.memory(), List.of());
        }
    }

    void write(FullPartition full) {
        Partition partition = full.partition();
        head(partition);
        partition.objects().forEach((type, object) -> {
            out.key(type.code() + BEFORE_OBJECTS);
            if (type == ObjectType.APPLICATION_PASSWORD) {
                out.bytes(full.password().orElseThrow());
            } else {
                object(object);
            }
        });
        if (!partition.memory().isEmpty()) {
            memory(partition.memory(), full.contents());
        }
    }

    private void head(Partition partition) {
        int entries =
                KEY_NAME + partition.objects().size() + (partition.memory().isEmpty() ? 0 : 1);
        ZoneSizes zones = partition.zones();
        out.map(entries).key(KEY_APP_ID).uint(partition.appId());
        out.key(KEY_ZONES)
                .array(Limits.ZONES)
                .uint(zones.ram1())
                .uint(zones.ram2())
                .uint(zones.ram3());
        out.key(KEY_NAME).text(partition.name());
    }

    private void object(DataObject object) {
        if (object instanceof UsageCounter runs) {
            pair(runs.left(), runs.granted());
        } else if (object instanceof ExpirationDate date) {
            out.uint(date.end());
        } else if (object instanceof RelativeExpiration relative) {
            pair(relative.days(), relative.firstRun());
        } else if (object instanceof ExpirationDays days) {
            pair(days.days(), days.formatted());
        } else if (object instanceof TimeAllowed minutes) {
            pair(minutes.left(), minutes.granted());
        } else if (object instanceof LocalSeats local) {
            out.uint(local.seats());
        } else if (object instanceof NetworkSeats network) {
            out.uint(network.seats());
        } else {
            hidden(object);
        }
    }

    private void hidden(DataObject object) {
        if (object instanceof ApplicationPassword password) {
            if (form == Form.PUBLIC) {
                out.bool(true);
            } else {
                out.bytes(password.verifier());
            }
        } else if (object instanceof SignatureObject signature) {
            if (form == Form.PUBLIC) {
                out.uint(signature.length());
            } else {
                out.bytes(signature.bytes());
            }
        }
    }

    private void memory(List<MemoryObject> memory, List<byte[]> contents) {
        out.key(ObjectType.MEMORY.code() + BEFORE_OBJECTS).array(memory.size());
        for (int i = 0; i < memory.size(); i++) {
            MemoryObject object = memory.get(i);
            out.array(form == Form.FULL ? 5 : 4);
            out.uint(object.zone()).uint(object.offset()).uint(object.length()).text(object.name());
            if (form == Form.FULL) {
                out.bytes(contents.get(i));
            }
        }
    }

    private void pair(long first, long second) {
        out.array(2).uint(first).uint(second);
    }
}
