package org.rums.virtualbox.flash;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The blocks of the counter log as a device: a block is a run of sectors with a header and slots for entries.
 *
 * <p>The header is 32 bytes, two copies of: magic 4, number of the block since the first 4, number of the oldest block
 * still in use 4, CRC-32 4. It is written after the entries copied into the block; without it the block counts as free.
 */
final class LogBlocks {

    static final int HEADER = 32;
    private static final int MAGIC = 0x524C4731; // "RLG1"

    private final Flash flash;
    private final FlashLayout layout;

    LogBlocks(Flash flash, FlashLayout layout) {
        this.flash = flash;
        this.layout = layout;
    }

    /** What the header of a block says: its number and the number of the oldest block in use. */
    record Header(int block, long number, long oldest) {}

    int count() {
        return layout.logBlocks();
    }

    /** The number of entries in a block. */
    int slots() {
        return (layout.blockSectors() * layout.sectorSize() - HEADER) / LogEntry.SIZE;
    }

    /** The blocks that have a whole header, by their number, oldest first. */
    List<Header> headers() {
        return IntStream.range(0, count())
                .mapToObj(this::header)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingLong(Header::number))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Optional<Header> header(int block) {
        byte[] bytes = flash.read(start(block), HEADER);
        Optional<Header> first = parse(block, Arrays.copyOfRange(bytes, 0, HEADER / 2));
        return first.or(() -> parse(block, Arrays.copyOfRange(bytes, HEADER / 2, HEADER)));
    }

    /** One entry for each slot of the block, empty where there is no whole one. */
    List<Optional<LogEntry>> entries(int block) {
        List<Optional<LogEntry>> entries = new ArrayList<>(slots());
        byte[] bytes = flash.read(start(block) + HEADER, slots() * LogEntry.SIZE);
        for (int at = 0; at < bytes.length; at += LogEntry.SIZE) {
            entries.add(LogEntry.parse(Arrays.copyOfRange(bytes, at, at + LogEntry.SIZE)));
        }
        return entries;
    }

    /** The first slot of a block behind everything written, whole or torn. */
    int firstFree(int block) {
        int free = slots();
        while (free > 0 && flash.isErased(offset(block, free - 1), LogEntry.SIZE)) {
            free--;
        }
        return free;
    }

    /** Writes entries from a slot on as one physical write and waits until they last. */
    void write(int block, int slot, List<LogEntry> entries) {
        ByteBuffer out = ByteBuffer.allocate(entries.size() * LogEntry.SIZE);
        entries.forEach(entry -> out.put(entry.encode()));
        flash.write(offset(block, slot), out.array());
        flash.sync();
    }

    /** Erases a block, puts the entries into it and then makes it count, each step lasting before the next. */
    void begin(Header header, List<LogEntry> copies) {
        Region region = layout.logBlock(header.block());
        for (int s = region.first(); s < region.end(); s++) {
            flash.erase(s);
        }
        flash.sync();
        if (!copies.isEmpty()) {
            write(header.block(), 0, copies);
        }
        flash.write(start(header.block()), encode(header));
        flash.sync();
    }

    private int start(int block) {
        return layout.logBlock(block).first() * layout.sectorSize();
    }

    private int offset(int block, int slot) {
        return start(block) + HEADER + slot * LogEntry.SIZE;
    }

    private static Optional<Header> parse(int block, byte[] copy) {
        ByteBuffer in = ByteBuffer.wrap(copy);
        long number = Integer.toUnsignedLong(in.getInt(4));
        long oldest = Integer.toUnsignedLong(in.getInt(8));
        boolean whole = in.getInt(0) == MAGIC && oldest <= number && Crc.isSealed(copy);
        return whole ? Optional.of(new Header(block, number, oldest)) : Optional.empty();
    }

    private static byte[] encode(Header header) {
        ByteBuffer copy = ByteBuffer.allocate(HEADER / 2);
        byte[] bytes = Crc.seal(copy.putInt(MAGIC).putInt((int) header.number()).putInt((int) header.oldest()));
        return ByteBuffer.allocate(HEADER).put(bytes).put(bytes).array();
    }
}
