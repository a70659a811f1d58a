package org.rums.hid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.rums.core.transport.Transport;
import org.rums.core.transport.TransportException;
import org.rums.core.transport.TransportException.Kind;

/** The driver over a native library in memory. */
@Timeout(30)
class HidDriverTest {
    private final FakeHid hid = new FakeHid();
    private HidDriver driver;

    @BeforeEach
    void start() {
        driver = HidDriver.start(List.of(UsbId.BOX), List.of(new OwnProtocol()), hid::load);
    }

    @AfterEach
    void nativeCallsWereMadeOnOneThread() {
        driver.close();
        assertEquals(List.of(), hid.faults);
        hid.units.values().forEach(unit -> assertEquals(0, unit.open, "left open"));
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(1);
        }
    }

    private UsbDevice listed(FakeHid.Unit unit) throws InterruptedException {
        until(() -> driver.devices().contains(unit.device));
        return unit.device;
    }

    private static Kind kind(Executable call) {
        return assertThrows(TransportException.class, call).kind();
    }

    private static byte[] report(int first) {
        byte[] report = new byte[Transport.REPORT_SIZE];
        report[0] = (byte) first;
        return report;
    }

    @Test
    void carriesReportsInOrder() throws Exception {
        FakeHid.Unit unit = hid.plug("A");
        try (Transport box = driver.open(listed(unit))) {
            byte[] answer = new byte[Transport.REPORT_SIZE];
            for (int i = 0; i < 200; i++) {
                box.send(report(i));
            }
            for (int i = 0; i < 200; i++) {
                assertTrue(box.receive(answer, 1000));
                assertArrayEquals(report(i), answer);
            }
            assertFalse(box.receive(answer, 20));
        }
    }

    @Test
    void tellsOfDevicesInOrderAndOfThoseThatWereThereBefore() throws Exception {
        FakeHid.Unit first = hid.plug("A");
        listed(first);
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        driver.addListener(new Notes(told));
        until(() -> told.equals(List.of("+A")));
        FakeHid.Unit second = hid.plug("B");
        until(() -> told.size() == 2);
        hid.unplug(second);
        until(() -> told.size() == 3);
        assertEquals(List.of("+A", "+B", "-B"), told);
    }

    @Test
    void whoListensLateIsToldHowTheDevicesAre() throws Exception {
        FakeHid.Unit unit = hid.plug("A");
        unit.descriptor = new byte[0];
        List<String> first = Collections.synchronizedList(new ArrayList<>());
        driver.addListener(new Notes(first));
        assertEquals(Kind.FOREIGN, kind(() -> driver.open(listed(unit))));
        until(() -> first.equals(List.of("+A", "UNSUPPORTED A")));
        List<String> late = Collections.synchronizedList(new ArrayList<>());
        driver.addListener(new Notes(late));
        until(() -> late.size() == 2);
        assertEquals(first, late);
    }

    @Test
    void nothingOpensOnceTheDriverIsClosed() throws Exception {
        UsbDevice device = listed(hid.plug("A"));
        driver.close();
        assertEquals(Kind.GONE, kind(() -> driver.open(device)));
    }

    private record Notes(List<String> told) implements HidListener {
        @Override
        public void attached(UsbDevice device) {
            told.add("+" + device.serial());
        }

        @Override
        public void detached(UsbDevice device) {
            told.add("-" + device.serial());
        }

        @Override
        public void changed(UsbDevice device, Condition condition) {
            told.add(condition + " " + device.serial());
        }
    }

    @Test
    void anotherUnitAtTheSamePlaceIsAnotherDevice() throws Exception {
        UsbDevice one = new UsbDevice("fake/1", UsbId.BOX, 1, "", "", "A", 0xFF00, 1, 0);
        UsbDevice other = new UsbDevice("fake/1", UsbId.BOX, 1, "", "", "B", 0xFF00, 1, 0);
        listed(hid.plug(one));
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        driver.addListener(new Notes(told));
        hid.plug(other);
        until(() -> told.size() == 3);
        assertEquals(List.of("+A", "-A", "+B"), told);
    }

    @Test
    void aRemovedBoxIsGoneForWhoeverWaits() throws Exception {
        FakeHid.Unit unit = hid.plug("A");
        try (Transport box = driver.open(listed(unit))) {
            hid.unplug(unit);
            assertEquals(Kind.GONE, kind(() -> box.receive(report(0), 5000)));
            assertEquals(Kind.GONE, kind(() -> box.send(report(0))));
        }
        assertEquals(Kind.GONE, kind(() -> driver.open(unit.device)));
        assertEquals(Condition.GONE, driver.condition(unit.device));
    }

    @Test
    void aBrokenBoxThatStaysListedFails() throws Exception {
        FakeHid.Unit unit = hid.plug("A");
        try (Transport box = driver.open(listed(unit))) {
            unit.broken = true;
            assertEquals(Kind.IO, kind(() -> box.receive(report(0), 5000)));
            assertEquals(Kind.IO, kind(() -> box.send(report(0))));
        }
    }

    @Test
    void othersOfTheMakerAreListedAndLeftAlone() throws Exception {
        UsbDevice other = new UsbDevice("fake/o", new UsbId(0x0D7A, 0x0007), 1, "", "", "O", 0xFF00, 1, 0);
        UsbDevice keyboard = new UsbDevice("fake/k", UsbId.BOX, 1, "", "", "K", 1, 6, 0);
        UsbDevice stranger = new UsbDevice("fake/s", new UsbId(0x1234, 1), 1, "", "", "S", 0xFF00, 1, 0);
        for (UsbDevice device : List.of(other, keyboard)) {
            FakeHid.Unit unit = hid.plug(device);
            assertEquals(Condition.UNSUPPORTED, driver.condition(listed(unit)));
            assertEquals(Kind.FOREIGN, kind(() -> driver.open(device)));
            assertEquals(0, unit.writes);
        }
        hid.plug(stranger);
        FakeHid.Unit last = hid.plug("Z");
        listed(last);
        assertFalse(driver.devices().contains(stranger));
        assertEquals(64, driver.descriptor(other).inputBytes());
    }

    @Test
    void reportsOfAnotherKindAreNoBox() throws Exception {
        FakeHid.Unit unit = hid.plug("A");
        unit.descriptor = new byte[] {(byte) 0x85, 1};
        assertEquals(Kind.FOREIGN, kind(() -> driver.open(listed(unit))));
        assertEquals(Condition.UNSUPPORTED, driver.condition(unit.device));
        FakeHid.Unit silent = hid.plug("B");
        silent.descriptor = new byte[0];
        assertEquals(Kind.FOREIGN, kind(() -> driver.open(listed(silent))));
        assertEquals(Condition.UNSUPPORTED, driver.condition(silent.device));
    }

    @Test
    void aBoxThatDoesNotOpenIsInUse() throws Exception {
        FakeHid.Unit unit = hid.plug("A");
        unit.opens = false;
        assertEquals(Kind.BUSY, kind(() -> driver.open(listed(unit))));
    }

    @Test
    void aSilentBoxDoesNotHoldUpAnother() throws Exception {
        FakeHid.Unit silent = hid.plug("A");
        FakeHid.Unit quick = hid.plug("B");
        try (Transport one = driver.open(listed(silent));
                Transport other = driver.open(listed(quick))) {
            Thread waiting = new Thread(() -> assertFalse(received(one, 2000)));
            waiting.start();
            long begin = System.nanoTime();
            for (int i = 0; i < 100; i++) {
                other.send(report(i));
                assertTrue(received(other, 1000));
            }
            long millis = (System.nanoTime() - begin) / 1_000_000;
            assertTrue(waiting.isAlive() && millis < 1900, "100 exchanges took " + millis + " ms");
            waiting.join();
        }
    }

    private static boolean received(Transport box, int millis) {
        try {
            return box.receive(new byte[Transport.REPORT_SIZE], millis);
        } catch (TransportException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aBlockedWriteIsSeenAndOthersWait() throws Exception {
        FakeHid.Unit stuck = hid.plug("A");
        FakeHid.Unit other = hid.plug("B");
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        driver.addListener(new Notes(told));
        stuck.stalled = new CountDownLatch(1);
        try (Transport box = driver.open(listed(stuck));
                Transport second = driver.open(listed(other))) {
            long begin = System.nanoTime();
            box.send(report(1));
            assertEquals(Condition.READY, driver.condition(stuck.device));
            until(() -> driver.condition(stuck.device) == Condition.BLOCKED);
            long millis = (System.nanoTime() - begin) / 1_000_000;
            assertTrue(millis >= 490, "not before half a second: " + millis);
            assertEquals(Condition.WAITING, driver.condition(other.device));
            second.send(report(2));
            assertFalse(received(second, 50), "held up, but not for good");
            until(() -> told.contains("BLOCKED A") && told.contains("WAITING B"));
            stuck.stalled.countDown();
            assertTrue(received(box, 1000));
            assertTrue(received(second, 1000));
            until(() -> told.contains("READY A") && told.contains("READY B"));
        }
    }

    @Test
    void aBoxThatTakesNothingIsNotFedForEver() throws Exception {
        FakeHid.Unit stuck = hid.plug("A");
        stuck.stalled = new CountDownLatch(1);
        Transport box = driver.open(listed(stuck));
        assertEquals(Kind.TIMEOUT, kind(() -> {
            for (int i = 0; i < 1000; i++) {
                box.send(report(i));
            }
        }));
        stuck.stalled.countDown();
        box.close();
    }

    @Test
    void closingEndsAWaitingCall() throws Exception {
        Transport box = driver.open(listed(hid.plug("A")));
        Thread closer = new Thread(() -> {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            box.close();
        });
        closer.start();
        assertEquals(Kind.GONE, kind(() -> box.receive(report(0), 10_000)));
        closer.join();
    }

    @Test
    void aSlowReaderLosesTheOldestReportsOnly() throws Exception {
        FakeHid.Unit unit = hid.plug("A");
        try (Transport box = driver.open(listed(unit))) {
            for (int i = 0; i < 2000; i++) {
                unit.answers.add(report(i));
            }
            until(unit.answers::isEmpty);
            byte[] answer = new byte[Transport.REPORT_SIZE];
            assertTrue(box.receive(answer, 0));
            assertEquals((byte) (2000 - 1024), answer[0]);
        }
    }

    @Test
    void thereIsOneDriverAtATime() {
        assertThrows(IllegalStateException.class, () -> HidDriver.start(List.of(UsbId.BOX), List.of(), hid::load));
    }

    @Test
    void whereTheLibraryDoesNotLoadItSaysSo() {
        driver.close();
        driver = HidDriver.start(List.of(UsbId.BOX), List.of(), () -> {
            throw new UnsatisfiedLinkError("no libudev");
        });
        assertEquals("no libudev", driver.trouble().orElseThrow());
        assertEquals(List.of(), driver.devices());
        assertEquals(Kind.GONE, kind(() -> driver.open(FakeHid.device("A"))));
    }

    @Test
    void everyBoxHasANameOfItsOwn() throws Exception {
        listed(hid.plug(new UsbDevice("fake/1", UsbId.BOX, 1, "", "", "A", 0xFF00, 1, 0)));
        listed(hid.plug(new UsbDevice("fake/2", UsbId.BOX, 1, "", "", "A", 0xFF00, 1, 0)));
        listed(hid.plug(new UsbDevice("/dev/hidraw7", UsbId.BOX, 1, "", "", "", 0xFF00, 1, 0)));
        assertEquals(List.of("usb:hidraw7", "usb:A", "usb:A-2"), new HidBoxes(driver).names());
    }
}
