package org.rums.virtualbox.flash;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * Two banks and one atomic commit record: after a power cut at any point the flash holds exactly the old or the new
 * image.
 *
 * <p>A commit writes the whole image into the bank not in use, syncs, then appends one {@link CommitRecord} and syncs.
 * Opening only reads: it takes the newest record whose bank is whole. Each commit has a sequence number of its own, the
 * {@link #generation()}, which is never given twice.
 *
 * <p>Errors: {@link FlashCorruptException} when there are records but no whole bank, or when the flash does not
 * hold what a commit wrote to it. After any exception out of {@link #commit} but {@link IllegalArgumentException} open
 * the store anew.
 */
public final class BankStore {

    private final Flash flash;
    private final FlashLayout layout;
    private final CommitRing ring;
    private final boolean fellBack;
    private Optional<CommitRecord> current;
    private long lastSequence;

    private BankStore(
            Flash flash, FlashLayout layout, CommitRing ring, Optional<CommitRecord> current, long lastSequence) {
        this.flash = flash;
        this.layout = layout;
        this.ring = ring;
        this.current = current;
        this.lastSequence = lastSequence;
        this.fellBack =
                current.isPresent() && !current.get().equals(ring.records().get(0));
    }

    /**
     * Finds the newest whole image.
     *
     * @throws FlashCorruptException when images were committed but none is whole
     */
    public static BankStore open(Flash flash, FlashLayout layout) {
        layout.requireFits(flash);
        CommitRing ring = CommitRing.open(flash, layout.commits());
        long last =
                ring.records().stream().mapToLong(CommitRecord::sequence).max().orElse(0);
        boolean committedBefore = !ring.records().isEmpty();
        for (int bank = 0; bank < 2; bank++) {
            Optional<BankHeader> header = wholeHeader(flash, layout, bank);
            last = Math.max(last, header.map(BankHeader::sequence).orElse(0L));
            committedBefore |= header.isPresent() && header.get().previous() != 0;
        }
        Optional<CommitRecord> current = ring.records().stream()
                .filter(record -> isWhole(flash, layout, record))
                .findFirst();
        if (current.isEmpty() && committedBefore) {
            throw new FlashCorruptException("no commit record leads to a whole bank");
        }
        return new BankStore(flash, layout, ring, current, last);
    }

    /** Returns the image in force, or empty before the first commit. */
    public Optional<Image> load() {
        return current.map(record -> {
            BankHeader header = readHeader(flash, layout, record.bank())
                    .orElseThrow(() -> new FlashCorruptException("the bank changed under the store"));
            return new Image(readState(flash, layout, record.bank(), header), header.commitCounter());
        });
    }

    /** Returns the sequence number of the commit in force, unsigned 32-bit, 0 before the first commit. */
    public long generation() {
        return current.map(CommitRecord::sequence).orElse(0L);
    }

    /** Returns whether a newer commit than the one in force had been made when the store was opened, but is damaged. */
    public boolean fellBack() {
        return fellBack;
    }

    /**
     * Puts the image in force; when it returns, the image outlasts a power cut.
     *
     * @throws IllegalArgumentException when the state is too large or the commit counter goes back
     */
    public void commit(Image image) {
        if (image.state().length > layout.maxStateLength()) {
            throw new IllegalArgumentException("state of " + image.state().length + " bytes is too large");
        }
        if (current.isPresent() && image.commitCounter() < current.get().commitCounter()) {
            throw new IllegalArgumentException("commit counter goes back to " + image.commitCounter());
        }
        int bank = current.map(record -> 1 - record.bank()).orElse(0);
        BankHeader header = BankHeader.of(image, lastSequence + 1, generation());
        writeBank(bank, header.encode(), image.state());
        CommitRecord record = new CommitRecord(header.sequence(), image.commitCounter(), bank, header.crc());
        if (!isWhole(flash, layout, record)) {
            throw new FlashCorruptException("bank " + bank + " does not hold what was written");
        }
        ring.append(record);
        lastSequence = header.sequence();
        current = Optional.of(record);
    }

    /** Erases the bank not in force, for a commit that must leave nothing of the old state, such as a new box key. */
    public void eraseOld() {
        layout.bank(current.map(record -> 1 - record.bank()).orElse(0)).eraseIn(flash);
        flash.sync();
    }

    private void writeBank(int bank, byte[] header, byte[] state) {
        Region region = layout.bank(bank);
        region.eraseIn(flash);
        byte[] all = ByteBuffer.allocate(header.length + state.length)
                .put(header)
                .put(state)
                .array();
        for (int at = 0; at < all.length; at += layout.sectorSize()) {
            int end = Math.min(all.length, at + layout.sectorSize());
            flash.write(region.first() * layout.sectorSize() + at, Arrays.copyOfRange(all, at, end));
        }
        flash.sync();
    }

    private static boolean isWhole(Flash flash, FlashLayout layout, CommitRecord record) {
        return wholeHeader(flash, layout, record.bank())
                .filter(header -> header.sequence() == record.sequence()
                        && header.commitCounter() == record.commitCounter()
                        && header.crc() == record.headerCrc())
                .isPresent();
    }

    /** The header of a bank whose state is whole. */
    private static Optional<BankHeader> wholeHeader(Flash flash, FlashLayout layout, int bank) {
        return readHeader(flash, layout, bank).filter(header -> {
            byte[] state = readState(flash, layout, bank, header);
            return Crc.of(state, 0, state.length) == header.stateCrc();
        });
    }

    private static Optional<BankHeader> readHeader(Flash flash, FlashLayout layout, int bank) {
        byte[] bytes = flash.read(layout.bank(bank).first() * layout.sectorSize(), BankHeader.SIZE);
        return BankHeader.parse(bytes).filter(header -> header.length() <= layout.maxStateLength());
    }

    private static byte[] readState(Flash flash, FlashLayout layout, int bank, BankHeader header) {
        return flash.read(layout.bank(bank).first() * layout.sectorSize() + BankHeader.SIZE, header.length());
    }
}
