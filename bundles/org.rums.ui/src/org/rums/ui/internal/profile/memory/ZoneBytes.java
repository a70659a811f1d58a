package org.rums.ui.internal.profile.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rums.core.licence.Limits;
import org.rums.core.licence.Model;
import org.rums.model.Bytes;
import org.rums.model.BytesValue;
import org.rums.model.MemoryChange;
import org.rums.model.PartitionChange;
import org.rums.ui.internal.hex.HexContent;
import org.rums.ui.internal.hex.HexRegion;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.edit.MemoryPlaces;

/**
 * The bytes that a profile sets in a zone of a partition, as they are at one moment. Edits go to the objects: bytes
 * behind an object that is being typed make it longer, bytes elsewhere make a new object.
 */
final class ZoneBytes implements HexContent {
    private static final int LEAST = 256;

    private final ProfileContext context;
    private final PartitionChange partition;
    private final int zone;
    private final Runnable written;
    private final List<MemoryChange> objects;
    private final List<HexRegion> regions;
    private final int[] values;

    /**
     * Takes the bytes as they are.
     *
     * @param written called after each edit, for the bytes as they are then
     */
    ZoneBytes(ProfileContext context, PartitionChange partition, int zone, Runnable written) {
        this.context = context;
        this.partition = partition;
        this.zone = zone;
        this.written = written;
        objects = MemoryPlaces.inZone(partition, zone);
        regions = objects.stream().map(this::region).toList();
        int end = regions.stream().mapToInt(HexRegion::end).max().orElse(0);
        int room = context.profile().getModels().stream()
                .mapToInt(Model::memory)
                .max()
                .orElse(LEAST);
        values = new int[Math.min(Limits.ZONE, Math.max(end, room))];
        Arrays.fill(values, UNTOUCHED);
        for (int i = objects.size() - 1; i >= 0; i--) {
            fill(objects.get(i), regions.get(i));
        }
    }

    private HexRegion region(MemoryChange object) {
        String name = Optional.ofNullable(object.getName())
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> String.format(Locale.ROOT, "0x%04X", object.getOffset()));
        return new HexRegion(object.getOffset(), MemoryPlaces.length(object), name, caption(object));
    }

    private static String caption(MemoryChange object) {
        return Optional.ofNullable(object.getContent())
                .map(BytesValue::getParameter)
                .map(parameter -> '{' + parameter + '}')
                .orElse("");
    }

    private void fill(MemoryChange object, HexRegion region) {
        byte[] bytes = content(object);
        boolean open = !caption(object).isEmpty();
        for (int i = 0; i < region.length() && region.start() + i < values.length; i++) {
            int value = i < bytes.length ? bytes[i] & 0xFF : 0;
            values[region.start() + i] = open ? OPEN : value;
        }
    }

    private static byte[] content(MemoryChange object) {
        return Optional.ofNullable(object.getContent())
                .map(BytesValue::getBytes)
                .map(Bytes::toArray)
                .orElse(new byte[0]);
    }

    /** Returns the objects in the order of their offsets, as the regions are. */
    List<MemoryChange> objects() {
        return objects;
    }

    /** Returns the object of a byte. */
    Optional<MemoryChange> at(int offset) {
        return IntStream.range(0, regions.size())
                .filter(i -> regions.get(i).contains(offset))
                .mapToObj(objects::get)
                .findFirst();
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public int valueAt(int offset) {
        return values[offset];
    }

    @Override
    public List<HexRegion> regions() {
        return regions;
    }

    @Override
    public Optional<String> write(int offset, byte[] bytes, boolean goesOn) {
        for (int i = offset; i < offset + bytes.length; i++) {
            if (values[i] == OPEN) {
                return Optional.of(MemoryMessages.format(
                        MemoryMessages.IsOpen,
                        regions.get(objects.indexOf(at(i).orElseThrow())).caption()));
            }
        }
        if (!goesOn) {
            context.stack().endRun();
        }
        List<Piece> pieces = pieces(offset, bytes, goesOn);
        context.edits()
                .run(
                        MemoryMessages.SetBytes,
                        List.of(partition),
                        () -> pieces.forEach(this::put),
                        Optional.of(List.of("bytes", partition, zone)));
        written.run();
        return Optional.empty();
    }

    /** Bytes for one object, or for a new one. */
    private record Piece(Optional<MemoryChange> object, int offset, byte[] bytes) {}

    private List<Piece> pieces(int offset, byte[] bytes, boolean goesOn) {
        List<Piece> pieces = new ArrayList<>();
        Optional<MemoryChange> growing = goesOn ? endingAt(offset) : Optional.empty();
        int end = offset + bytes.length;
        for (int from = offset, to; from < end; from = to) {
            Optional<MemoryChange> object = at(from);
            to = Math.min(end, object.map(this::end).orElse(nextStart(from)));
            byte[] part = Arrays.copyOfRange(bytes, from - offset, to - offset);
            pieces.add(new Piece(object.isPresent() ? object : growing, from, part));
            growing = object;
        }
        return pieces;
    }

    private int end(MemoryChange object) {
        return regions.get(objects.indexOf(object)).end();
    }

    private int nextStart(int offset) {
        return regions.stream()
                .mapToInt(HexRegion::start)
                .filter(start -> start > offset)
                .min()
                .orElse(values.length);
    }

    private Optional<MemoryChange> endingAt(int offset) {
        return IntStream.range(0, regions.size())
                .filter(i -> regions.get(i).end() == offset
                        && regions.get(i).caption().isEmpty())
                .mapToObj(objects::get)
                .findFirst();
    }

    private void put(Piece piece) {
        if (piece.object().isPresent()) {
            MemoryChange object = piece.object().get();
            MemoryEdits.put(object, piece.offset() - object.getOffset(), piece.bytes());
        } else {
            partition.getChanges().add(MemoryEdits.make(zone, piece.offset(), piece.bytes()));
        }
    }
}
