package org.rums.cli.service;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rums.core.box.BoxClient;
import org.rums.core.box.BoxInfo;
import org.rums.core.code.MatchTag;
import org.rums.core.key.BoxId;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.transport.CancelToken;
import org.rums.hid.UsbDevice;
import org.rums.virtualbox.VirtualBoxes;

/**
 * Finds the box that is meant, virtual or on USB: by the name of its file or its serial number, its BoxName, its label, or
 * the code it is to take.
 */
public final class BoxLookup {
    private final VirtualBoxes boxes;
    private final Environment environment;
    private final Clock clock;

    /**
     * A lookup.
     *
     * @param context the home with the boxes
     * @param hostTime what the boxes are told as the time, seconds since 1970; without it the computer's time
     */
    public BoxLookup(Context context, Optional<Long> hostTime) {
        this.boxes = context.home().boxes();
        this.environment = context.environment();
        this.clock = hostTime.map(seconds -> Clock.fixed(Instant.ofEpochSecond(seconds), ZoneOffset.UTC))
                .orElse(environment.clock());
    }

    /** Whether the owner of a box is the one meant. */
    private interface Test {
        boolean fits(BoxInfo.Owner owner);
    }

    /**
     * Opens a box.
     *
     * @param name file name, serial number, BoxName or label; without it there must be exactly one box
     * @return the box, which the caller closes
     * @throws RefusedException UNKNOWN_BOX, SEVERAL_BOXES, BOX_IN_USE and what opening a box refuses
     */
    public PluggedBox open(Optional<String> name) throws RefusedException {
        if (name.isPresent() && !labIsOpen() && boxes.names().contains(name.get())) {
            return plug(name.get()); // whatever is on USB, so nobody has to look there
        }
        List<String> names = names();
        if (name.isEmpty()) {
            return plug(names.isEmpty() ? boxes.find(name) : only(names, ""));
        }
        for (String direct : List.of(name.get(), UsbDevice.PREFIX + name.get())) {
            if (names.contains(direct)) {
                return plug(direct);
            }
        }
        Optional<Long> boxName = BoxId.parse(name.get());
        List<String> found =
                matching(owner -> boxName.filter(n -> n == owner.boxName()).isPresent()
                        || owner.label().equalsIgnoreCase(name.get()));
        if (found.isEmpty()) {
            throw new RefusedException(ResultCode.UNKNOWN_BOX, name.get());
        }
        return plug(only(found, name.get() + " is the name of more than one. "));
    }

    /**
     * Opens the box for which a code is, as far as its match tag tells.
     *
     * @param name as for {@link #open}; without it the one box that the tag fits, or the only box there is
     * @param matchTag of the code
     * @return the box, which the caller closes
     * @throws RefusedException as {@link #open}
     */
    public PluggedBox openFor(Optional<String> name, int matchTag) throws RefusedException {
        if (name.isPresent() || names().size() < 2) {
            return open(name);
        }
        List<String> found = matching(owner -> fits(owner, matchTag));
        return found.isEmpty() ? open(name) : plug(only(found, "The code may be for more than one. "));
    }

    /**
     * Whether a code may be for a box.
     *
     * @param name as for {@link #open}; without it any box
     * @param matchTag of the code
     * @return true where the tag fits it
     * @throws RefusedException as {@link #open}
     */
    public boolean fits(Optional<String> name, int matchTag) throws RefusedException {
        if (name.isEmpty()) {
            return !matching(owner -> fits(owner, matchTag)).isEmpty();
        }
        try (PluggedBox box = open(name)) {
            return box.info().owner().filter(owner -> fits(owner, matchTag)).isPresent();
        }
    }

    private static boolean fits(BoxInfo.Owner owner, int matchTag) {
        BoxId id = new BoxId(owner.developerId(), owner.boxName());
        return (MatchTag.of(id, 0) ^ matchTag) >>> 5 == 0;
    }

    /** The one box of a list, else a refusal that tells the others by their BoxNames. */
    private String only(List<String> found, String why) throws RefusedException {
        if (found.size() == 1) {
            return found.get(0);
        }
        List<String> all = new ArrayList<>();
        for (String name : found) {
            all.add(owner(name)
                    .map(owner -> BoxId.format(owner.boxName()) + " (" + name + ")")
                    .orElse(name));
        }
        throw new RefusedException(ResultCode.SEVERAL_BOXES, why + "They are: " + String.join(", ", all) + ".");
    }

    private List<String> matching(Test test) throws RefusedException {
        List<String> found = new ArrayList<>();
        for (String name : names()) {
            if (owner(name).filter(test::fits).isPresent()) {
                found.add(name);
            }
        }
        return found;
    }

    /** What a box says of its owner; nothing where it is blank or cannot be opened. */
    private Optional<BoxInfo.Owner> owner(String name) {
        try (PluggedBox box = plug(name)) {
            return box.info().owner();
        } catch (RefusedException e) {
            System.getLogger(BoxLookup.class.getName())
                    .log(System.Logger.Level.DEBUG, "passed over {0}: {1}", name, e.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Opens a box by its name.
     *
     * @param name one of {@link #names}
     * @return the box, which the caller closes
     * @throws RefusedException BOX_IN_USE, STATE_FILE_DAMAGED, NO_PERMISSION and their like
     */
    public PluggedBox plug(String name) throws RefusedException {
        BoxClient client = client(name);
        try {
            return new PluggedBox(name, client, client.info());
        } catch (RefusedException e) {
            client.close();
            throw e;
        }
    }

    /**
     * The names of all boxes.
     *
     * @return of the state files of virtual boxes, then the serial numbers of those on USB, with {@code usb:} before them
     * @throws RefusedException FILE_FAILED
     */
    public List<String> names() throws RefusedException {
        List<String> names = new ArrayList<>(boxes.names());
        List<String> usb = environment.usb().names();
        if (labIsOpen()) {
            names.removeIf(name -> usb.contains(UsbDevice.PREFIX + name)); // it is plugged in there
        }
        names.addAll(usb);
        return names;
    }

    private boolean labIsOpen() {
        return environment.variable(Lab.VARIABLE).isPresent();
    }

    /**
     * Whether a name is that of a box on USB.
     *
     * @param name one of {@link #names}
     * @return false for virtual boxes
     */
    public static boolean isUsb(String name) {
        return name.startsWith(UsbDevice.PREFIX);
    }

    private BoxClient client(String name) throws RefusedException {
        return isUsb(name)
                ? environment.usb().open(name, environment.random(), clock)
                : BoxClient.open(boxes.open(name), environment.random(), clock, CancelToken.NEVER);
    }
}
