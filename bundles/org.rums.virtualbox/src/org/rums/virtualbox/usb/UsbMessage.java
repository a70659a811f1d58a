package org.rums.virtualbox.usb;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.Objects;
import java.util.Optional;
import org.rums.core.wire.ByteWriter;

/**
 * A message between a plugged program and the bridge: u8 kind, u16 length, that many bytes. See {@code docs/hid.md},
 * "The virtual HID device".
 *
 * @param kind one of the numbers here
 * @param body its bytes; neither copied nor changed
 */
public record UsbMessage(int kind, byte[] body) {
    /** Program to bridge: plug this device in; its identity. Closing the connection unplugs it. */
    public static final int ATTACH = 0x01;
    /** Program to bridge: the device sends this report of 64 bytes. */
    public static final int INPUT = 0x02;
    /** Program to bridge, on a connection of its own: pull the device of this serial number out. */
    public static final int UNPLUG = 0x03;
    /** Program to bridge: u8, 1 while the device takes no report and every write to it blocks. */
    public static final int STALL = 0x04;
    /** Program to bridge: u16, the error number that opening the device meets; 0 for none. */
    public static final int OPEN_ERROR = 0x05;
    /** Bridge to program: a report for the device, with the report number before it. */
    public static final int OUTPUT = 0x11;
    /** Bridge to program: u8, 0 once it is done (to ATTACH, UNPLUG, STALL, OPEN_ERROR), else why not. */
    public static final int DONE = 0x12;

    private static final int HEAD = 3;

    /** Refuses null. */
    public UsbMessage {
        Objects.requireNonNull(body);
    }

    /**
     * Reads the next message.
     *
     * @param in of the connection
     * @return the message; nothing where the other side closed
     * @throws IOException where the connection fails
     */
    public static Optional<UsbMessage> read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int kind = in.read();
        if (kind < 0) {
            return Optional.empty();
        }
        try {
            byte[] body = new byte[data.readUnsignedShort()];
            data.readFully(body);
            return Optional.of(new UsbMessage(kind, body));
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes the message. Not by a stream: those of a channel lock each other out, and one always reads.
     *
     * @param channel in blocking mode; callers take turns
     * @throws IOException where the connection fails
     */
    public void write(WritableByteChannel channel) throws IOException {
        ByteBuffer out = ByteBuffer.wrap(new ByteWriter(HEAD + body.length)
                .u8(kind)
                .u16(body.length)
                .bytes(body)
                .toByteArray());
        while (out.hasRemaining()) {
            channel.write(out);
        }
    }
}
