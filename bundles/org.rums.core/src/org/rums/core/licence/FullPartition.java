package org.rums.core.licence;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rums.core.licence.DataObject.ApplicationPassword;
import org.rums.core.licence.DataObject.MemoryObject;

/**
 * A partition with all its content, as FORMAT carries it. Close it when done: that zeroes the password. Source:
 * docs/protocol/box.md, section 5.
 *
 * @param partition the partition with the signature's bytes and, where a password is given, an
 *     {@link ApplicationPassword} without verifier
 * @param password the application password, 1 to 32 bytes of UTF-8
 * @param contents the bytes of each memory object, in the order of {@link Partition#memory()}
 */
public record FullPartition(Partition partition, Optional<byte[]> password, List<byte[]> contents)
        implements AutoCloseable {
    /** Copies the bytes and checks that they belong to the partition. */
    public FullPartition {
        password = password.map(byte[]::clone);
        contents = contents.stream().map(byte[]::clone).toList();
        belongs(partition, password, contents);
    }

    /** Returns a partition that has neither password nor memory objects. */
    public static FullPartition of(Partition partition) {
        return new FullPartition(partition, Optional.empty(), List.of());
    }

    /** Returns a copy of the password. */
    @Override
    public Optional<byte[]> password() {
        return password.map(byte[]::clone);
    }

    /** Returns copies of the bytes. */
    @Override
    public List<byte[]> contents() {
        return contents.stream().map(byte[]::clone).toList();
    }

    /** Returns the partition with the verifier that a box stores. */
    public Partition hashed(PasswordHasher hasher) {
        return password.map(bytes -> partition.with(new ApplicationPassword(hasher.hash(bytes))))
                .orElse(partition);
    }

    /** Returns what is to be written into the zones. */
    public List<ZoneWrite> writes() {
        List<ZoneWrite> writes = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            MemoryObject object = partition.memory().get(i);
            writes.add(new ZoneWrite(partition.appId(), object.zone(), object.offset(), contents.get(i)));
        }
        return writes;
    }

    @Override
    public void close() {
        password.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FullPartition that
                && partition.equals(that.partition)
                && password.map(ByteBuffer::wrap).equals(that.password.map(ByteBuffer::wrap))
                && writes().equals(that.writes());
    }

    @Override
    public int hashCode() {
        return partition.hashCode();
    }

    @Override
    public String toString() {
        return "FullPartition[" + partition + "]";
    }

    private static void belongs(Partition partition, Optional<byte[]> password, List<byte[]> contents) {
        Optional<DataObject> held = partition.object(ObjectType.APPLICATION_PASSWORD);
        if (held.isPresent() != password.isPresent()) {
            throw new IllegalArgumentException("password and its object do not go together");
        }
        password.ifPresent(bytes -> {
            Limits.range(bytes.length, 1, Limits.PASSWORD, "bytes of password");
            Limits.utf8(bytes);
        });
        List<Integer> lengths =
                partition.memory().stream().map(MemoryObject::length).toList();
        if (!lengths.equals(contents.stream().map(bytes -> bytes.length).toList())) {
            throw new IllegalArgumentException("bytes do not fit the memory objects");
        }
    }
}
