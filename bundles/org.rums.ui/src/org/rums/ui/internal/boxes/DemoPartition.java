package org.rums.ui.internal.boxes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.rums.core.licence.DataObject.ExpirationDate;
import org.rums.core.licence.DataObject.LocalSeats;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.FullPartition;
import org.rums.core.licence.Partition;
import org.rums.core.licence.ZoneSizes;

/** The licence in a new virtual box: enough of everything to try an update on it. */
public final class DemoPartition {
    /** Number of its partition. */
    public static final int APP_ID = 12;

    private static final String NAME = "Suite";
    private static final int RUNS = 100;
    private static final int DAYS = 37;
    private static final int SEATS = 3;
    private static final int RAM1 = 256;
    private static final int RAM2 = 128;
    private static final int RAM3 = 64;
    private static final int READ_ONLY_ZONE = 2;

    private DemoPartition() {}

    /** Returns the partition of a box that is made at this time; every model can hold it. */
    public static FullPartition at(Instant now) {
        long end = now.plus(Duration.ofDays(DAYS + 1L))
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate()
                        .atStartOfDay()
                        .toEpochSecond(ZoneOffset.UTC)
                - 1;
        byte[] licence = "EVALUATION".getBytes(StandardCharsets.US_ASCII);
        Partition partition = Partition.of(
                APP_ID,
                NAME,
                new ZoneSizes(RAM1, RAM2, RAM3),
                List.of(
                        UsageCounter.full(RUNS),
                        new ExpirationDate(end),
                        new LocalSeats(SEATS),
                        new MemoryObject(READ_ONLY_ZONE, 0, licence.length, "lic")));
        return new FullPartition(partition, Optional.empty(), List.of(licence));
    }
}
