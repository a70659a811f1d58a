package org.rums.cli.service;

import java.io.IOException;
import java.nio.file.Path;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.hid.UsbDevice;
import org.rums.virtualbox.VirtualBox;
import org.rums.virtualbox.VirtualBoxes;
import org.rums.virtualbox.usb.UsbBox;
import org.rums.virtualbox.usb.UsbIdentity;
import org.rums.virtualbox.usb.UsbPlug;

/** The lab with virtual USB ports, as {@code ./rums --lab} starts it. See docs/hid.md, "The lab". */
public final class Lab {
    /** Environment variable with the path of its socket. */
    public static final String VARIABLE = "RUMS_LAB";

    private final Context context;

    /**
     * The lab that a process is in.
     *
     * @param context the environment
     */
    public Lab(Context context) {
        this.context = context;
    }

    private Path socket() throws RefusedException {
        return context.environment()
                .variable(VARIABLE)
                .map(Path::of)
                .orElseThrow(() -> new RefusedException(ResultCode.NO_LAB, ""));
    }

    /**
     * Plugs a box in and serves it until somebody unplugs it.
     *
     * @param boxes of the user
     * @param name of one of them
     * @throws RefusedException NO_LAB, and what switching the box on refuses
     */
    public void plug(VirtualBoxes boxes, String name) throws RefusedException {
        Path bridge = socket();
        try (VirtualBox box = boxes.power(name);
                UsbBox port = UsbBox.plug(box, bridge, UsbIdentity.box(name))) {
            Runtime.getRuntime().addShutdownHook(new Thread(port::close, "unplug"));
            context.output().put("name", UsbDevice.PREFIX + name);
            context.output().line("box.plugged-usb", name);
            context.environment().out().flush();
            port.awaitUnplugged();
        } catch (IOException e) {
            throw noLab(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Pulls a box out.
     *
     * @param name as it was plugged in, or as it is listed
     * @throws RefusedException NO_LAB; UNKNOWN_BOX where it is not plugged in
     */
    public void unplug(String name) throws RefusedException {
        try {
            String serial = BoxLookup.isUsb(name) ? name.substring(UsbDevice.PREFIX.length()) : name;
            if (!UsbPlug.unplug(socket(), serial)) {
                throw new RefusedException(ResultCode.UNKNOWN_BOX, name);
            }
        } catch (IOException e) {
            throw noLab(e);
        }
    }

    private static RefusedException noLab(IOException cause) {
        return new RefusedException(ResultCode.NO_LAB, String.valueOf(cause.getMessage())).because(cause);
    }
}
