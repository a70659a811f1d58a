package org.rums.model.compile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.rums.core.key.BoxId;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.DataObject.ExpirationDays;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.core.licence.DataObject.RelativeExpiration;
import org.rums.core.licence.DataObject.SignatureObject;
import org.rums.core.licence.DataObject.TimeAllowed;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Partition;
import org.rums.core.licence.ZoneSizes;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.BoxPicture;
import org.rums.model.MemoryPicture;
import org.rums.model.ObjectPicture;
import org.rums.model.PartitionPicture;
import org.rums.model.RumsFactory;

/**
 * Pictures of boxes of core's states, and back. A picture holds no secret: of passwords and signatures it tells
 * presence and length. Source: docs/protocol.md, section 6.
 */
public final class Pictures {
    private Pictures() {}

    /**
     * Draws a box.
     *
     * @param box which one
     * @param state what it holds
     * @param latestTime latest time that it has seen, seconds since 1970, where that is known
     * @return the picture, without the bytes of memory objects
     */
    public static BoxPicture of(BoxId box, LicenceState state, OptionalLong latestTime) {
        BoxPicture picture = RumsFactory.eINSTANCE.createBoxPicture();
        picture.setDeveloperId(box.developerId());
        picture.setBoxName(box.boxName());
        picture.setLabel(state.label());
        picture.setModel(state.model());
        picture.setFirmware(state.firmware());
        picture.setEpoch(state.epoch());
        picture.setRemoteUpdate(state.remoteUpdate());
        latestTime.ifPresent(seconds -> picture.setLatestTime(Instant.ofEpochSecond(seconds)));
        state.partitions().values().forEach(partition -> picture.getPartitions().add(of(partition)));
        return picture;
    }

    /**
     * Reads a picture.
     *
     * @param picture of a box
     * @return what it holds; verifiers are empty, signatures zeros
     * @throws RefusedException MALFORMED for values outside of their fields, or what a box of this model cannot hold
     */
    public static LicenceState state(BoxPicture picture) throws RefusedException {
        try {
            List<Partition> partitions = new ArrayList<>();
            for (PartitionPicture partition : picture.getPartitions()) {
                partitions.add(partition(partition));
            }
            LicenceState state = LicenceState.of(
                    picture.getModel(),
                    picture.getFirmware(),
                    Optional.ofNullable(picture.getLabel()).orElse(""),
                    partitions,
                    picture.getEpoch(),
                    picture.isRemoteUpdate());
            state.check();
            return state;
        } catch (IllegalArgumentException e) {
            throw new RefusedException(ResultCode.MALFORMED, String.valueOf(e.getMessage())).because(e);
        }
    }

    private static PartitionPicture of(Partition partition) {
        PartitionPicture picture = RumsFactory.eINSTANCE.createPartitionPicture();
        picture.setAppId(partition.appId());
        picture.setName(partition.name());
        picture.setRam1(partition.zones().ram1());
        picture.setRam2(partition.zones().ram2());
        picture.setRam3(partition.zones().ram3());
        partition.objects().values().forEach(object -> picture.getObjects().add(of(object)));
        partition.memory().forEach(object -> picture.getMemory().add(of(object)));
        return picture;
    }

    private static ObjectPicture of(DataObject object) {
        ObjectPicture picture = RumsFactory.eINSTANCE.createObjectPicture();
        picture.setObject(object.type());
        object.number().ifPresent(picture::setNumber);
        if (object instanceof UsageCounter runs) {
            picture.setGranted(runs.granted());
        } else if (object instanceof TimeAllowed minutes) {
            picture.setGranted(minutes.granted());
        } else if (object instanceof RelativeExpiration relative && relative.firstRun() != 0) {
            picture.setStamp(Instant.ofEpochSecond(relative.firstRun()));
        } else if (object instanceof ExpirationDays days) {
            picture.setStamp(Instant.ofEpochSecond(days.formatted()));
        } else if (object instanceof SignatureObject signature) {
            picture.setNumber(signature.length());
        }
        return picture;
    }

    private static MemoryPicture of(MemoryObject object) {
        MemoryPicture picture = RumsFactory.eINSTANCE.createMemoryPicture();
        picture.setZone(object.zone());
        picture.setOffset(object.offset());
        picture.setLength(object.length());
        picture.setName(object.name());
        return picture;
    }

    private static Partition partition(PartitionPicture picture) {
        List<DataObject> objects = new ArrayList<>();
        picture.getObjects().forEach(object -> objects.add(object(object)));
        for (MemoryPicture memory : picture.getMemory()) {
            String name = Optional.ofNullable(memory.getName()).orElse("");
            objects.add(new MemoryObject(memory.getZone(), memory.getOffset(), memory.getLength(), name));
        }
        ZoneSizes zones = new ZoneSizes(picture.getRam1(), picture.getRam2(), picture.getRam3());
        return Partition.of(
                picture.getAppId(), Optional.ofNullable(picture.getName()).orElse(""), zones, objects);
    }

    private static DataObject object(ObjectPicture picture) {
        long number = picture.getNumber();
        long stamp = Optional.ofNullable(picture.getStamp())
                .map(Instant::getEpochSecond)
                .orElse(0L);
        return switch (picture.getObject()) {
            case USAGE_COUNTER -> new UsageCounter(number, picture.getGranted());
            case EXPIRATION_DATE -> new DataObject.ExpirationDate(number);
            case RELATIVE_EXPIRATION -> new RelativeExpiration(narrow(number), stamp);
            case EXPIRATION_DAYS -> new ExpirationDays(narrow(number), stamp);
            case TIME_ALLOWED -> new TimeAllowed(number, picture.getGranted());
            case APPLICATION_PASSWORD -> DataObject.ApplicationPassword.present();
            case SIGNATURE -> SignatureObject.ofLength(narrow(number));
            case LOCAL_SEATS -> new DataObject.LocalSeats(narrow(number));
            case NETWORK_SEATS -> new DataObject.NetworkSeats(narrow(number));
            case MEMORY -> throw new IllegalArgumentException("a memory object among the data objects");
        };
    }

    /** Beyond the fields of 16 bits and of lengths, which refuse it. */
    private static int narrow(long number) {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }
}
