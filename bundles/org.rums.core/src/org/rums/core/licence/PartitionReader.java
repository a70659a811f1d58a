package org.rums.core.licence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rums.core.cbor.CborReader;
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
import org.rums.core.licence.PartitionWriter.Form;

/**
 * Reads one partition; the counterpart of {@link PartitionWriter}. What breaks a rule ends in an
 * {@link IllegalArgumentException} or a {@link org.rums.core.wire.WireException}.
 */
final class PartitionReader {
    private static final int VERIFIER = 255;

    private final CborReader in;
    private final Form form;
    private final List<byte[]> contents = new ArrayList<>();
    private Optional<byte[]> password = Optional.empty();
    private Partition partition;

    private PartitionReader(CborReader in, Form form, Partition empty) {
        this.in = in;
        this.form = form;
        this.partition = empty;
    }

    /** Reads a partition of the public or internal form. */
    static Partition read(CborReader in, Form form) {
        return all(in, form).partition;
    }

    /** Reads a partition of the full form. */
    static FullPartition readFull(CborReader in) {
        PartitionReader reader = all(in, Form.FULL);
        try {
            return new FullPartition(reader.partition, reader.password, reader.contents);
        } finally {
            reader.password.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
        }
    }

    private static PartitionReader all(CborReader in, Form form) {
        int entries = in.readMap();
        in.expectKey(PartitionWriter.KEY_APP_ID);
        int appId = (int) in.readUInt(Limits.U16);
        in.expectKey(PartitionWriter.KEY_ZONES);
        demand(in.readArray() == Limits.ZONES, "wrong number of zones");
        ZoneSizes zones = new ZoneSizes(number(in, Limits.ZONE), number(in, Limits.ZONE), number(in, Limits.ZONE));
        in.expectKey(PartitionWriter.KEY_NAME);
        String name = in.readText(Limits.NAME);
        PartitionReader reader = new PartitionReader(in, form, new Partition(appId, name, zones, Map.of(), List.of()));
        for (int left = entries - PartitionWriter.KEY_NAME; left > 0; left--) {
            reader.entry(in.readKey());
        }
        return reader;
    }

    private void entry(int key) {
        ObjectType type = ObjectType.ofCode(key - PartitionWriter.BEFORE_OBJECTS)
                .orElseThrow(() -> new IllegalArgumentException("unknown key " + key));
        if (type == ObjectType.MEMORY) {
            memory();
        } else {
            partition = partition.with(object(type));
        }
    }

    private DataObject object(ObjectType type) {
        return switch (type) {
            case USAGE_COUNTER -> {
                pair();
                yield new UsageCounter(u32(), u32());
            }
            case EXPIRATION_DATE -> new ExpirationDate(u32());
            case RELATIVE_EXPIRATION -> {
                pair();
                yield new RelativeExpiration(number(in, Limits.U16), u32());
            }
            case EXPIRATION_DAYS -> {
                pair();
                yield new ExpirationDays(number(in, Limits.U16), u32());
            }
            case TIME_ALLOWED -> {
                pair();
                yield new TimeAllowed(u32(), u32());
            }
            case APPLICATION_PASSWORD -> password();
            case SIGNATURE -> signature();
            case LOCAL_SEATS -> new LocalSeats(number(in, Limits.U16));
            case NETWORK_SEATS -> new NetworkSeats(number(in, Limits.U16));
            case MEMORY -> throw new IllegalArgumentException("memory is read elsewhere");
        };
    }

    private DataObject password() {
        switch (form) {
            case PUBLIC -> demand(in.readBool(), "password must be true");
            case INTERNAL -> {
                return new ApplicationPassword(in.readBytes(VERIFIER));
            }
            case FULL -> password = Optional.of(in.readBytes(Limits.PASSWORD));
        }
        return ApplicationPassword.present();
    }

    private DataObject signature() {
        return form == Form.PUBLIC
                ? SignatureObject.ofLength(number(in, Limits.SIGNATURE))
                : new SignatureObject(in.readBytes(Limits.SIGNATURE));
    }

    private void memory() {
        int count = in.readArray();
        demand(count > 0 && count <= Limits.MEMORY_OBJECTS, "wrong number of memory objects");
        List<MemoryObject> memory = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            demand(in.readArray() == (form == Form.FULL ? 5 : 4), "memory object of another length");
            MemoryObject object = new MemoryObject(
                    number(in, Limits.ZONES),
                    number(in, Limits.OFFSET),
                    number(in, Limits.MEMORY_LENGTH),
                    in.readText(Limits.NAME));
            demand(i == 0 || memory.get(i - 1).compareTo(object) < 0, "memory objects are out of order");
            memory.add(object);
            if (form == Form.FULL) {
                contents.add(in.readFixedBytes(object.length()));
            }
        }
        partition = new Partition(partition.appId(), partition.name(), partition.zones(), partition.objects(), memory);
    }

    private void pair() {
        demand(in.readArray() == 2, "not a pair");
    }

    private long u32() {
        return in.readUInt(Limits.U32);
    }

    private static int number(CborReader in, int most) {
        return (int) in.readUInt(most);
    }

    private static void demand(boolean fulfilled, String rule) {
        if (!fulfilled) {
            throw new IllegalArgumentException(rule);
        }
    }
}
