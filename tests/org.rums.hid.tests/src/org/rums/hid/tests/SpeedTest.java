package org.rums.hid.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rums.core.box.BoxAccess;
import org.rums.core.box.BoxClient;
import org.rums.core.box.ZoneAddress;
import org.rums.core.frame.BoxConnection;
import org.rums.core.frame.Command;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.licence.FullPartition;
import org.rums.core.licence.Model;
import org.rums.core.licence.Partition;
import org.rums.core.licence.ZoneSizes;
import org.rums.core.session.Role;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.Deadline;
import org.rums.core.transport.Transport;
import org.rums.hid.HidListener;
import org.rums.hid.UsbDevice;

/** Measures, prints, and holds what was promised with much room for a busy computer. */
@Timeout(120)
class SpeedTest {
    private static final int ROUNDS = 10;
    private static final long MICRO = 1_000;

    /** Waits for the coming or going of one device. */
    private record Watch(CountDownLatch came, CountDownLatch went) implements HidListener {
        @Override
        public void attached(UsbDevice device) {
            came.countDown();
        }

        @Override
        public void detached(UsbDevice device) {
            went.countDown();
        }
    }

    @Test
    void aBoxIsSeenWithinHalfASecond() throws Exception {
        long[] attach = new long[ROUNDS];
        long[] detach = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            Devices.until(() -> Lab.get().driver().devices().isEmpty(), "all are unplugged");
            Watch watch = new Watch(new CountDownLatch(1), new CountDownLatch(1));
            Lab.get().driver().addListener(watch);
            long begin = System.nanoTime();
            try (PluggedBox box = PluggedBox.blank(Model.XS)) {
                assertTrue(watch.came().await(20, TimeUnit.SECONDS));
                attach[i] = System.nanoTime() - begin;
                begin = System.nanoTime();
                box.pull();
                assertTrue(watch.went().await(20, TimeUnit.SECONDS));
                detach[i] = System.nanoTime() - begin;
            }
            Lab.get().driver().removeListener(watch);
        }
        print("attach seen", attach);
        print("detach seen", detach);
        assertTrue(middle(attach) < 500_000_000, "half of the attachments are seen in time");
    }

    @Test
    void exchangesTakeSomeMilliseconds() throws IOException {
        long[] times = new long[200];
        try (PluggedBox box = PluggedBox.blank(Model.XS);
                BoxConnection connection =
                        BoxConnection.open(box.open(), new SecureRandom(), soon(), CancelToken.NEVER)) {
            for (int i = 0; i < times.length; i++) {
                long begin = System.nanoTime();
                connection.exchange(Command.PING, new byte[40], soon(), CancelToken.NEVER);
                times[i] = System.nanoTime() - begin;
            }
        }
        print("exchange of one report each way", times);
    }

    @Test
    void aWholeBoxIsReadNearlyAsFastAsBareReports() throws Exception {
        int size = 60_000;
        try (PluggedBox box = PluggedBox.blank(Model.XL)) {
            Partition partition = Partition.of(1000, "Large", new ZoneSizes(size, 0, 0), List.of());
            box.format(0x4F2109ADL, FullPartition.of(partition));
            double[] shares = new double[5];
            for (int i = 0; i < shares.length; i++) {
                double bare = bareRate(box, 2 * size / Transport.REPORT_SIZE);
                double whole = readRate(box, size);
                shares[i] = whole / bare;
                System.out.printf(
                        "reading %d bytes of a box: %.0f kB/s, bare reports: %.0f kB/s, share %.0f %%%n",
                        size, whole / 1000, bare / 1000, 100 * shares[i]);
            }
            Arrays.sort(shares);
            System.out.printf("share of the bare rate, middle of %d: %.0f %%%n", shares.length, 100 * shares[2]);
        }
    }

    /** Bytes a second of reports that the device just sends. */
    private static double bareRate(PluggedBox box, int reports) throws IOException {
        byte[] report = new byte[Transport.REPORT_SIZE];
        try (Transport transport = box.open()) {
            Thread sender = new Thread(() -> send(box, reports));
            sender.start();
            assertTrue(transport.receive(report, 5000));
            long begin = System.nanoTime();
            for (int i = 1; i < reports; i++) {
                assertTrue(transport.receive(report, 5000), "report " + i);
            }
            return 1e9 * reports * Transport.REPORT_SIZE / (System.nanoTime() - begin);
        }
    }

    private static void send(PluggedBox box, int reports) {
        try {
            for (int i = 0; i < reports; i++) {
                box.port().send(new byte[Transport.REPORT_SIZE]);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static double readRate(PluggedBox box, int size) throws Exception {
        try (KeyRing ring = EvaluationKeys.keyRing();
                BoxClient client = box.client();
                BoxAccess access = client.login(Role.USER, ring.userPassword())) {
            long begin = System.nanoTime();
            assertEquals(size, access.read(new ZoneAddress(1000, 1, 0), size).length);
            return 1e9 * size / (System.nanoTime() - begin);
        }
    }

    private static Deadline soon() {
        return Deadline.after(Duration.ofSeconds(10));
    }

    private static long middle(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void print(String what, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "%s: least %d us, middle %d us, most %d us%n",
                what, sorted[0] / MICRO, middle(sorted) / MICRO, sorted[sorted.length - 1] / MICRO);
    }
}
