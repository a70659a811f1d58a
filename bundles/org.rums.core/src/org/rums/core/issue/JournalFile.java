package org.rums.core.issue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.rums.core.key.Primitives;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.wire.ByteWriter;

/**
 * The bytes of the journal: a header, then records, each with a checked length and a link of a hash chain
 * (docs/journal.md, "Layout"). Knows nothing of what the records say. Not thread-safe.
 */
final class JournalFile {
    /** Bytes of the header. */
    static final int HEADER = 44;
    /** Bytes of the longest record. */
    static final int MAX_RECORD = 65_535;

    private static final byte[] MAGIC = Primitives.ascii("RUMSJNL");
    private static final int VERSION = 1;
    private static final int ID_AT = 8;
    private static final int CHECK_AT = 28;
    private static final int FRAME = 8;
    private static final int LINK = 16;
    private static final String EARLY = "the journal ends early";

    private final FileChannel channel;
    private byte[] chain;
    private long end;
    private long records;

    /** Over an open channel of a file that has its header; {@link #scan} comes next. */
    JournalFile(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes each record of a scan with the place where it stands. */
    interface Visitor {
        void record(long offset, byte[] payload) throws RefusedException;
    }

    /** Where the file ends and by which link: to go back to after a failed write. */
    record Mark(long end, byte[] chain, long records) {}

    /**
     * Checks the header and every record. What was written behind the last one stays, see {@link #cut}.
     *
     * @return bytes of an unfinished record at the end
     */
    long scan(byte[] journalId, long developerId, Visitor visitor) throws IOException, RefusedException {
        long size = channel.size();
        begin(checkedHeader(size, journalId, developerId));
        Window window = new Window(channel, size);
        while (end < size) {
            byte[] payload = window.payload(end);
            if (payload.length == 0) {
                if (!window.torn(end)) {
                    throw damaged("at byte " + end);
                }
                return size - end;
            }
            long offset = end;
            accept(payload);
            visitor.record(offset, payload);
        }
        return 0;
    }

    /** Cuts off what an interrupted write left behind the last record. */
    void cut() throws IOException {
        channel.truncate(end);
        channel.force(true);
    }

    /** Copies the header and all records. */
    void copyTo(FileChannel out) throws IOException {
        long done = 0;
        while (done < end) {
            long more = channel.transferTo(done, end - done, out);
            if (more <= 0) {
                throw new IOException(EARLY);
            }
            done += more;
        }
    }

    /** Whether the first bytes are those of another journal. */
    boolean beginsLike(JournalFile other, long length) throws IOException {
        boolean same = length <= end && length <= other.end;
        for (long at = 0; same && at < length; at += MAX_RECORD) {
            int piece = (int) Math.min(MAX_RECORD, length - at);
            same = readFully(channel, at, piece).equals(readFully(other.channel, at, piece));
        }
        return same;
    }

    /** Appends a record without syncing and returns where it stands. */
    long append(byte[] payload) throws IOException {
        byte[] link = link(chain, payload);
        byte[] frame = new ByteWriter(FRAME + payload.length + LINK)
                .u32(payload.length)
                .u32(crc(payload.length))
                .bytes(payload)
                .bytes(link, 0, LINK)
                .toByteArray();
        long offset = end;
        writeFully(frame, offset);
        accept(payload);
        return offset;
    }

    /** Makes everything appended durable. */
    void sync() throws IOException {
        channel.force(false);
    }

    /** The present end. */
    Mark mark() {
        return new Mark(end, chain, records);
    }

    /** Takes back what was appended after a mark, durably. */
    void rewind(Mark mark) throws IOException {
        channel.truncate(mark.end);
        channel.force(true);
        end = mark.end;
        chain = mark.chain;
        records = mark.records;
    }

    /** Reads a record again. */
    byte[] read(long offset) throws IOException {
        ByteBuffer frame = readFully(channel, offset, FRAME);
        return readFully(channel, offset + FRAME, frame.getInt(0)).array();
    }

    private byte[] checkedHeader(long size, byte[] journalId, long developerId) throws IOException, RefusedException {
        if (size < HEADER) {
            throw damaged("in its header");
        }
        byte[] found = readFully(channel, 0, HEADER).array();
        boolean intact = Arrays.equals(found, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                && Arrays.equals(found, CHECK_AT, HEADER, check(found), 0, LINK);
        if (!intact) {
            throw damaged("in its header");
        }
        if (found[MAGIC.length] != VERSION) {
            throw new RefusedException(
                    ResultCode.UNSUPPORTED_VERSION, "Version of the journal: " + found[MAGIC.length]);
        }
        byte[] wanted = header(journalId, developerId);
        if (!Arrays.equals(found, ID_AT, CHECK_AT, wanted, ID_AT, CHECK_AT)) {
            throw new RefusedException(ResultCode.OTHER_JOURNAL, "");
        }
        return found;
    }

    private void begin(byte[] header) {
        chain = Primitives.sha256(header);
        end = HEADER;
        records = 0;
    }

    private void accept(byte[] payload) {
        chain = link(chain, payload);
        end += FRAME + payload.length + LINK;
        records++;
    }

    private void writeFully(byte[] bytes, long at) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left, at + left.position());
        }
    }

    /** The header of a new journal, which is the whole of it. */
    static byte[] header(byte[] journalId, long developerId) {
        byte[] header = new ByteWriter(HEADER)
                .bytes(MAGIC)
                .u8(VERSION)
                .bytes(journalId)
                .u32(developerId)
                .zeros(LINK)
                .toByteArray();
        System.arraycopy(check(header), 0, header, CHECK_AT, LINK);
        return header;
    }

    private static byte[] check(byte[] header) {
        return Primitives.sha256(Arrays.copyOf(header, CHECK_AT));
    }

    private static byte[] link(byte[] chain, byte[] payload) {
        return Primitives.sha256(chain, Primitives.u32(payload.length), payload);
    }

    private static long crc(int length) {
        CRC32 crc = new CRC32();
        crc.update(Primitives.u32(length));
        return crc.getValue();
    }

    private static ByteBuffer readFully(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer into = ByteBuffer.allocate(length);
        while (into.hasRemaining()) {
            if (channel.read(into, at + into.position()) < 0) {
                throw new IOException(EARLY);
            }
        }
        return into.flip();
    }

    private static RefusedException damaged(String where) {
        return new RefusedException(ResultCode.JOURNAL_DAMAGED, where);
    }

    /** A window onto the file, so that a scan reads large pieces. */
    private final class Window {
        private static final int PIECE = 1 << 20;

        private final FileChannel from;
        private final long size;
        private ByteBuffer piece = ByteBuffer.allocate(0);
        private long start;

        Window(FileChannel from, long size) {
            this.from = from;
            this.size = size;
        }

        /** The record at a place, checked; empty where it does not check. */
        byte[] payload(long at) throws IOException {
            int length = length(at);
            if (length == 0) {
                return new byte[0];
            }
            byte[] payload = bytes(at + FRAME, length);
            byte[] found = bytes(at + FRAME + length, LINK);
            return Arrays.equals(found, Arrays.copyOf(link(chain, payload), LINK)) ? payload : new byte[0];
        }

        /** Whether what stands at a place is a record that a crash left unfinished: cut short, or its end all zero. */
        boolean torn(long at) throws IOException {
            if (size - at <= FRAME) {
                return true;
            }
            int announced = announced(at);
            if (announced == 0) {
                return zero(at + FRAME);
            }
            long close = at + FRAME + announced;
            return close + LINK > size || zero(close);
        }

        private int length(long at) throws IOException {
            if (size - at < FRAME) {
                return 0;
            }
            int announced = announced(at);
            return at + FRAME + announced + LINK > size ? 0 : announced;
        }

        private int announced(long at) throws IOException {
            ByteBuffer frame = ByteBuffer.wrap(bytes(at, FRAME));
            int length = frame.getInt();
            boolean sound = length > 0 && length <= MAX_RECORD && frame.getInt() == (int) crc(length);
            return sound ? length : 0;
        }

        private boolean zero(long from) throws IOException {
            for (long at = from; at < size; at++) {
                if (bytes(at, 1)[0] != 0) {
                    return false;
                }
            }
            return true;
        }

        private byte[] bytes(long at, int length) throws IOException {
            if (at < start || at + length > start + piece.limit()) {
                int enough = Math.max(length, (int) Math.min(PIECE, size - at));
                piece = readFully(from, at, enough);
                start = at;
            }
            byte[] copy = new byte[length];
            piece.get((int) (at - start), copy);
            return copy;
        }
    }
}
