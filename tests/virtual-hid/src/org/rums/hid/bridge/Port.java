package org.rums.hid.bridge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.rums.core.wire.ByteCursor;
import org.rums.core.wire.WireException;
import org.rums.virtualbox.usb.UsbIdentity;
import org.rums.virtualbox.usb.UsbMessage;

/** A program's connection to the bridge: one device from ATTACH until either side closes. */
final class Port {
    private final SocketChannel channel;
    private final HidFolder folder;
    private final Map<String, Port> bySerial;
    private Optional<HidFolder.Plugged> plugged = Optional.empty();

    Port(SocketChannel channel, HidFolder folder, Map<String, Port> bySerial) {
        this.channel = channel;
        this.folder = folder;
        this.bySerial = bySerial;
    }

    /** Serves the program until it leaves. */
    void serve() {
        InputStream in = Channels.newInputStream(channel);
        try (channel) {
            for (Optional<UsbMessage> next = UsbMessage.read(in); next.isPresent(); next = UsbMessage.read(in)) {
                handle(next.get());
            }
        } catch (IOException | WireException e) {
            System.getLogger(Port.class.getName()).log(System.Logger.Level.DEBUG, "a program left", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            unplug();
        }
    }

    private void handle(UsbMessage message) throws IOException, InterruptedException {
        byte[] body = message.body();
        switch (message.kind()) {
            case UsbMessage.ATTACH -> attach(UsbIdentity.parse(body));
            case UsbMessage.INPUT -> file().input(body);
            case UsbMessage.STALL -> {
                file().stall(body[0] != 0);
                done(0);
            }
            case UsbMessage.OPEN_ERROR -> {
                file().openError(new ByteCursor(body).u16());
                done(0);
            }
            case UsbMessage.UNPLUG -> {
                Optional<Port> other = Optional.ofNullable(bySerial.get(new String(body, StandardCharsets.UTF_8)));
                other.ifPresent(Port::unplug);
                done(other.isPresent() ? 0 : 1);
            }
            default -> throw new IOException("unknown message " + message.kind());
        }
    }

    private void attach(UsbIdentity identity) throws IOException {
        if (!identity.serial().isEmpty() && bySerial.putIfAbsent(identity.serial(), this) != null) {
            done(1);
            return;
        }
        try {
            plugged = Optional.of(folder.plug(identity, report -> send(new UsbMessage(UsbMessage.OUTPUT, report))));
        } catch (IOException e) {
            System.getLogger(Port.class.getName()).log(System.Logger.Level.DEBUG, "not plugged in", e);
            bySerial.remove(identity.serial(), this);
        }
        done(plugged.isPresent() ? 0 : 1);
    }

    private HidFile file() throws IOException {
        return plugged.orElseThrow(() -> new IOException("no device is attached"))
                .file();
    }

    /** Pulls the device out and closes the connection. */
    synchronized void unplug() {
        try {
            if (plugged.isPresent()) {
                bySerial.remove(plugged.get().file().identity().serial(), this);
                folder.unplug(plugged.get());
                plugged = Optional.empty();
            }
            channel.close();
        } catch (IOException e) {
            System.getLogger(Port.class.getName()).log(System.Logger.Level.WARNING, "unplugging failed", e);
        }
    }

    private void done(int status) throws IOException {
        write(new UsbMessage(UsbMessage.DONE, new byte[] {(byte) status}));
    }

    private void send(UsbMessage message) {
        try {
            write(message);
        } catch (IOException e) {
            System.getLogger(Port.class.getName()).log(System.Logger.Level.DEBUG, "the device is gone", e);
        }
    }

    private void write(UsbMessage message) throws IOException {
        synchronized (channel) {
            message.write(channel);
        }
    }
}
