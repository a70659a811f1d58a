package org.rums.hid.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.rums.core.box.BoxClient;
import org.rums.core.frame.BoxConnection;
import org.rums.core.frame.Command;
import org.rums.core.frame.Framer;
import org.rums.core.frame.Message;
import org.rums.core.licence.Model;
import org.rums.core.transport.CancelToken;
import org.rums.core.transport.Deadline;
import org.rums.core.transport.Transport;
import org.rums.core.transport.TransportException;
import org.rums.core.transport.TransportException.Kind;
import org.rums.hid.Condition;
import org.rums.virtualbox.usb.UsbPlug;

/** Messages arrive, whatever the box or its neighbours do; none is lost and none is taken for another. */
@Timeout(60)
class ExchangeTest {
    private static Deadline within(int millis) {
        return Deadline.after(Duration.ofMillis(millis));
    }

    private static BoxConnection connect(PluggedBox box) throws IOException {
        return BoxConnection.open(box.open(), new SecureRandom(), within(5000), CancelToken.NEVER);
    }

    private static byte[] payload(int i, int size) {
        byte[] payload = new byte[size];
        new Random(i).nextBytes(payload);
        return payload;
    }

    private static void ping(BoxConnection connection, int i, int size) throws IOException {
        byte[] sent = payload(i, size);
        assertArrayEquals(sent, connection.exchange(Command.PING, sent, within(10_000), CancelToken.NEVER));
    }

    private static Kind kind(Executable call) {
        return assertThrows(TransportException.class, call).kind();
    }

    @Test
    void aThousandExchangesAreCarriedAndNoneIsLost() throws IOException {
        try (PluggedBox box = PluggedBox.blank(Model.XS);
                BoxConnection connection = connect(box)) {
            for (int i = 0; i < 1000; i++) {
                ping(connection, i, i % 200);
            }
        }
    }

    @Test
    void twoBoxesAtOnceKeepTheirMessagesApart() throws Exception {
        try (PluggedBox one = PluggedBox.blank(Model.XS);
                PluggedBox other = PluggedBox.blank(Model.XL);
                BoxConnection toOne = connect(one);
                BoxConnection toOther = connect(other)) {
            ExecutorService threads = Executors.newFixedThreadPool(2);
            List<Future<?>> work = new ArrayList<>();
            for (BoxConnection connection : List.of(toOne, toOther)) {
                work.add(threads.submit(() -> {
                    for (int i = 0; i < 200; i++) {
                        ping(connection, i + connection.hashCode(), 150);
                    }
                    return 0;
                }));
            }
            for (Future<?> each : work) {
                each.get(50, TimeUnit.SECONDS);
            }
            threads.shutdown();
        }
    }

    @Test
    void aSilentBoxEndsByItsDeadlineAndHoldsUpNobody() throws Exception {
        try (PluggedBox silent = PluggedBox.blank(Model.XS);
                PluggedBox quick = PluggedBox.blank(Model.XS);
                BoxConnection toSilent = connect(silent);
                BoxConnection toQuick = connect(quick)) {
            silent.firmware().fault(new Firmware.Fault() {
                @Override
                public void leaves(byte[] report, UsbPlug plug) {
                    // lost
                }
            });
            ExecutorService threads = Executors.newSingleThreadExecutor();
            Future<Kind> failing = threads.submit(
                    () -> kind(() -> toSilent.exchange(Command.PING, new byte[9], within(1500), CancelToken.NEVER)));
            long begin = System.nanoTime();
            int count = 0;
            while (!failing.isDone()) {
                ping(toQuick, count++, 20);
            }
            long millis = (System.nanoTime() - begin) / 1_000_000;
            assertEquals(Kind.TIMEOUT, failing.get());
            assertTrue(count > millis / 50, count + " exchanges beside it in " + millis + " ms");
            threads.shutdown();
            silent.firmware().fault(Firmware.Fault.NONE);
            ping(toSilent, 1, 100);
        }
    }

    @Test
    void aWaitingCallCanBeCancelled() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        try (PluggedBox box = PluggedBox.blank(Model.XS);
                BoxConnection connection = connect(box)) {
            box.firmware().fault(new Firmware.Fault() {
                @Override
                public void leaves(byte[] report, UsbPlug plug) {
                    // lost
                }
            });
            assertThrows(
                    CancellationException.class,
                    () -> connection.exchange(
                            Command.PING, new byte[9], within(20_000), () -> asked.incrementAndGet() > 5));
            box.firmware().fault(Firmware.Fault.NONE);
            ping(connection, 1, 100);
        }
    }

    @Test
    void aLateAnswerIsNotTakenForThatOfTheNextRequest() throws Exception {
        try (PluggedBox box = PluggedBox.blank(Model.XS);
                BoxConnection connection = connect(box)) {
            AtomicInteger late = new AtomicInteger(3);
            box.firmware().fault(new Firmware.Fault() {
                @Override
                public void leaves(byte[] report, UsbPlug plug) throws IOException {
                    if (late.getAndDecrement() > 0) {
                        Devices.pause(700);
                    }
                    plug.send(report);
                }
            });
            assertEquals(
                    Kind.TIMEOUT,
                    kind(() -> connection.exchange(Command.PING, new byte[99], within(300), CancelToken.NEVER)));
            for (int i = 0; i < 20; i++) {
                ping(connection, i, 99);
            }
        }
    }

    @Test
    void garbageEndsACallAndNotTheConnection() throws Exception {
        Random random = new Random(5);
        try (PluggedBox box = PluggedBox.blank(Model.XS);
                BoxConnection connection = connect(box)) {
            for (int i = 0; i < 20; i++) {
                box.firmware().fault(new Firmware.Fault() {
                    @Override
                    public void leaves(byte[] report, UsbPlug plug) throws IOException {
                        byte[] noise = report.clone();
                        random.nextBytes(noise);
                        if (random.nextBoolean()) { // on the right channel
                            System.arraycopy(report, 0, noise, 0, 4);
                        }
                        plug.send(noise);
                    }
                });
                assertThrows(
                        IOException.class,
                        () -> connection.exchange(Command.PING, new byte[150], within(150), CancelToken.NEVER));
                box.firmware().fault(Firmware.Fault.NONE);
                pingPastGarbage(connection, i);
            }
        }
    }

    /** What is left of the noise may end some more calls. */
    private static void pingPastGarbage(BoxConnection connection, int i) throws IOException {
        for (int left = 5; ; left--) {
            try {
                ping(connection, i, 150);
                return;
            } catch (IOException e) {
                if (left == 0) {
                    throw e;
                }
            }
        }
    }

    @Test
    void reportsOfOtherChannelsArePassedOver() throws Exception {
        try (PluggedBox box = PluggedBox.blank(Model.XS);
                BoxConnection connection = connect(box)) {
            byte[] stray = Framer.cut(new Message(0x12345678, Command.MSG, new byte[30]))
                    .get(0);
            box.firmware().fault(new Firmware.Fault() {
                @Override
                public void leaves(byte[] report, UsbPlug plug) throws IOException {
                    for (int i = 0; i < 5; i++) {
                        plug.send(stray);
                    }
                    plug.send(report);
                    plug.send(ByteBuffer.wrap(stray.clone()).putInt(60, 1).array());
                }
            });
            for (int i = 0; i < 50; i++) {
                ping(connection, i, 130);
            }
        }
    }

    @Test
    void twoProgramsShareABox() throws Exception {
        try (PluggedBox box = PluggedBox.blank(Model.XS);
                BoxConnection one = connect(box);
                BoxConnection other = connect(box)) {
            for (int i = 0; i < 50; i++) {
                ping(one, i, 100);
                ping(other, -i, 300);
            }
        }
    }

    @Test
    void aStalledWriteIsSeenSurvivedAndLeavesOthersGoingOn() throws Exception {
        try (PluggedBox stuck = PluggedBox.blank(Model.XS);
                PluggedBox other = PluggedBox.blank(Model.XS);
                BoxConnection toStuck = connect(stuck);
                BoxConnection toOther = connect(other)) {
            stuck.port().stall(true);
            ExecutorService threads = Executors.newSingleThreadExecutor();
            long begin = System.nanoTime();
            Future<Kind> failing = threads.submit(
                    () -> kind(() -> toStuck.exchange(Command.PING, new byte[9], within(2000), CancelToken.NEVER)));
            Devices.until(
                    () -> Lab.get().driver().condition(stuck.device()) == Condition.BLOCKED, "it is shown as blocked");
            long seen = (System.nanoTime() - begin) / 1_000_000;
            System.out.println("a stalled write is shown after " + seen + " ms");
            assertTrue(seen >= 490 && seen < 900, seen + " ms");
            assertEquals(Condition.WAITING, Lab.get().driver().condition(other.device()));
            assertEquals(Kind.TIMEOUT, failing.get(), "its own deadline holds all the same");
            ping(toOther, 1, 10); // goes on once the system has given the write up
            assertEquals(Condition.READY, Lab.get().driver().condition(other.device()));
            stuck.port().stall(false);
            threads.shutdown();
        }
    }

    @Test
    void aBoxOfAnotherTimeIsStillItself() throws Exception {
        try (PluggedBox box = PluggedBox.blank(Model.SC)) {
            for (int i = 0; i < 3; i++) {
                try (BoxClient client = box.client()) {
                    assertEquals(4, client.info().modelCode());
                    box.pull();
                    Devices.until(() -> Devices.find(Lab.get(), box.serial()).isEmpty(), "it is gone");
                    assertEquals(
                            org.rums.core.result.ResultCode.BOX_REMOVED,
                            assertThrows(org.rums.core.result.RefusedException.class, client::info)
                                    .code());
                }
                box.plug();
            }
            try (Transport transport = box.open()) {
                assertFalse(transport.receive(new byte[Transport.REPORT_SIZE], 20));
            }
        }
    }
}
