package org.rums.cli.order;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rums.cli.service.Times;
import org.rums.cli.service.UsageException;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.FullPartition;
import org.rums.core.licence.Limits;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Partition;
import org.rums.core.licence.ZoneSizes;
import org.rums.core.result.RefusedException;

/**
 * What a new box is to hold, from a YAML or JSON file.
 *
 * @param label of the box, where the file names one
 * @param remoteUpdate whether it takes updates
 * @param time at which it is formatted, where the file names one
 * @param partitions with their content; each is closed by the caller
 */
public record BoxSpec(
        Optional<String> label, boolean remoteUpdate, Optional<Long> time, List<FullPartition> partitions) {
    private static final Set<String> MEMBERS = Set.of("label", "model", "remote-update", "time", "partitions");
    private static final Set<String> MEMORY_MEMBERS = Set.of("place", "bytes", "name");
    private static final int MAX_APP_ID = 0xFFFF;
    private static final int MAX_ZONE = 0x10000;

    /** A box without any partition. */
    public static final BoxSpec EMPTY = new BoxSpec(Optional.empty(), true, Optional.empty(), List.of());

    /** Copies the list. */
    public BoxSpec {
        partitions = List.copyOf(partitions);
    }

    /**
     * Reads a file.
     *
     * @param file YAML or JSON
     * @param now time of formatting, where the file names none
     * @param bytes gets the bytes of memory objects and passwords
     * @return what it says
     * @throws RefusedException FILE_FAILED
     * @throws UsageException where it cannot be understood
     */
    public static BoxSpec read(Path file, long now, Bytes bytes) throws RefusedException {
        Map<String, Object> map = YamlFile.read(file);
        YamlFile.only(map, MEMBERS);
        Optional<Long> time = text(map, "time").map(Times::moment);
        List<FullPartition> partitions = new ArrayList<>();
        for (Object each : YamlFile.list(map.getOrDefault("partitions", List.of()))) {
            FullPartition read = partition(YamlFile.map(each, "partitions"), time.orElse(now), bytes);
            int appId = read.partition().appId();
            if (partitions.stream().anyMatch(p -> p.partition().appId() == appId)) {
                throw new UsageException("usage.app-id-twice", String.valueOf(appId));
            }
            partitions.add(read);
        }
        boolean update = !map.containsKey("remote-update") || YamlFile.flag(map.get("remote-update"), "remote-update");
        return new BoxSpec(text(map, "label"), update, time, partitions);
    }

    /**
     * The model that a file names, without asking for anything in it.
     *
     * @param file YAML or JSON
     * @return its word
     * @throws RefusedException FILE_FAILED
     */
    public static Optional<String> model(Path file) throws RefusedException {
        return text(YamlFile.read(file), "model");
    }

    private static Optional<String> text(Map<String, Object> map, String name) {
        return Optional.ofNullable(map.get(name)).map(value -> YamlFile.text(value, name));
    }

    private static FullPartition partition(Map<String, Object> map, long time, Bytes bytes) throws RefusedException {
        try {
            return new PartitionReader(map, time, bytes).read();
        } catch (IllegalArgumentException e) {
            throw new UsageException("usage.partition", String.valueOf(e.getMessage()));
        }
    }

    /** Reads one partition. */
    private static final class PartitionReader {
        private final Map<String, Object> map;
        private final long time;
        private final Bytes bytes;
        private final List<DataObject> objects = new ArrayList<>();
        private final List<Content> contents = new ArrayList<>();
        private Optional<byte[]> password = Optional.empty();

        private record Content(DataObject.MemoryObject object, byte[] bytes) {}

        PartitionReader(Map<String, Object> map, long time, Bytes bytes) {
            this.map = map;
            this.time = time;
            this.bytes = bytes;
        }

        FullPartition read() throws RefusedException {
            int appId = (int) Names.number(text(map, "app-id").orElse(""), MAX_APP_ID);
            for (Map.Entry<String, Object> entry : map.entrySet()) {
                switch (entry.getKey()) {
                    case "app-id", "name", "zones" -> {}
                    case "memory" -> memory(YamlFile.list(entry.getValue()));
                    default -> object(entry.getKey(), YamlFile.text(entry.getValue(), entry.getKey()));
                }
            }
            Partition partition = Partition.of(appId, name(map), zones(), objects);
            try {
                contents.sort((a, b) -> a.object().compareTo(b.object()));
                return new FullPartition(
                        partition,
                        password,
                        contents.stream().map(Content::bytes).toList());
            } finally {
                password.ifPresent(secret -> Arrays.fill(secret, (byte) 0));
            }
        }

        private static String name(Map<String, Object> map) {
            return Names.limited(text(map, "name").orElse(""), Limits.NAME, "name");
        }

        private ZoneSizes zones() {
            int[] sizes = new int[3];
            int at = 0;
            for (Object each : YamlFile.list(map.getOrDefault("zones", List.of()))) {
                if (at == sizes.length) {
                    throw new UsageException("usage.zones");
                }
                sizes[at++] = (int) Names.number(YamlFile.text(each, "zones"), MAX_ZONE);
            }
            return new ZoneSizes(sizes[0], sizes[1], sizes[2]);
        }

        private void object(String name, String value) throws RefusedException {
            if (name.equals("password-file")) {
                password = Optional.of(bytes.newPassword(Optional.of(Path.of(value)), "", ""));
                objects.add(DataObject.ApplicationPassword.present());
            } else if (name.equals("signature")) {
                objects.add(new DataObject.SignatureObject(bytes.read(value)));
            } else {
                ObjectType type = Names.object(name);
                if (!type.isNumber()) {
                    throw new UsageException("usage.unknown-member", name);
                }
                objects.add(numbered(type, value));
            }
        }

        private DataObject numbered(ObjectType type, String text) {
            long value = text.equals("unlimited") ? type.unlimited() : Names.value(type, text);
            return switch (type) {
                case USAGE_COUNTER -> DataObject.UsageCounter.full(value);
                case EXPIRATION_DATE -> new DataObject.ExpirationDate(value);
                case RELATIVE_EXPIRATION -> new DataObject.RelativeExpiration((int) value, 0);
                case EXPIRATION_DAYS -> new DataObject.ExpirationDays((int) value, time);
                case TIME_ALLOWED -> DataObject.TimeAllowed.full(value);
                case LOCAL_SEATS -> new DataObject.LocalSeats((int) value);
                case NETWORK_SEATS -> new DataObject.NetworkSeats((int) value);
                case APPLICATION_PASSWORD, SIGNATURE, MEMORY ->
                    throw new UsageException("usage.unknown-member", Names.of(type));
            };
        }

        private void memory(List<?> list) throws RefusedException {
            for (Object each : list) {
                Map<String, Object> entry = YamlFile.map(each, "memory");
                YamlFile.only(entry, MEMORY_MEMBERS);
                String at = text(entry, "place").orElse("");
                Names.Place place = Names.place(at).orElseThrow(() -> new UsageException("usage.memory", at));
                byte[] content = bytes.read(text(entry, "bytes").orElse(""));
                DataObject.MemoryObject object =
                        new DataObject.MemoryObject(place.zone(), place.offset(), content.length, name(entry));
                objects.add(object);
                contents.add(new Content(object, content));
            }
        }
    }
}
