package org.rums.hid.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rums.core.box.BoxAccess;
import org.rums.core.box.BoxClient;
import org.rums.core.box.ZoneAddress;
import org.rums.core.key.BoxKeys;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.licence.FullPartition;
import org.rums.core.licence.Model;
import org.rums.core.licence.Partition;
import org.rums.core.licence.ZoneSizes;
import org.rums.core.session.Role;
import org.rums.core.transport.Transport;
import org.rums.virtualbox.usb.UsbPlug;

/** Somebody records at the port what a login and a read send, looks for secrets in it, and replays it. */
@Timeout(60)
class RecordingTest {
    private static final long NAME = 0x4F2109AEL;
    private static final int PAYLOAD_FROM = 5;
    private static final byte[] CONTENT = "what a program keeps in its zone".getBytes(StandardCharsets.US_ASCII);

    /** What went over the wire. */
    private static final class Recorder implements Firmware.Fault {
        final List<byte[]> toBox = Collections.synchronizedList(new ArrayList<>());
        final List<byte[]> fromBox = Collections.synchronizedList(new ArrayList<>());

        @Override
        public boolean arrives(byte[] report, UsbPlug plug) {
            toBox.add(report.clone());
            return true;
        }

        @Override
        public void leaves(byte[] report, UsbPlug plug) throws IOException {
            fromBox.add(report.clone());
            plug.send(report);
        }
    }

    /** A box with some content, whose zone takes a login to be read. */
    private static PluggedBox box() throws Exception {
        PluggedBox box = PluggedBox.blank(Model.XS);
        box.format(NAME, FullPartition.of(Partition.of(1000, "Demo", new ZoneSizes(64, 64, 0), List.of())));
        try (KeyRing ring = EvaluationKeys.keyRing();
                BoxClient client = box.client();
                BoxAccess access = client.login(Role.USER, ring.userPassword())) {
            access.write(new ZoneAddress(1000, 1, 0), CONTENT);
        }
        return box;
    }

    private static Recorder recordedReading(PluggedBox box) throws Exception {
        Recorder recorder = new Recorder();
        box.firmware().fault(recorder);
        try (KeyRing ring = EvaluationKeys.keyRing();
                BoxClient client = box.client();
                BoxAccess access = client.login(Role.USER, ring.userPassword())) {
            assertArrayEquals(CONTENT, access.read(new ZoneAddress(1000, 1, 0), CONTENT.length));
        }
        box.firmware().fault(Firmware.Fault.NONE);
        return recorder;
    }

    @Test
    void aRecordingReplayedGetsNothing() throws Exception {
        try (PluggedBox box = box()) {
            List<byte[]> recording = recordedReading(box).toBox;
            assertTrue(recording.size() > 4, "INIT, two of the login, the read");
            Recorder answers = new Recorder();
            int before = commits(box);
            box.firmware().fault(answers);
            try (Transport thief = box.open()) {
                byte[] report = new byte[Transport.REPORT_SIZE];
                for (byte[] each : recording) {
                    thief.send(each);
                }
                while (thief.receive(report, 500)) {
                    assertFalse(contains(report, CONTENT, 8), "content came back");
                }
            }
            box.firmware().fault(Firmware.Fault.NONE);
            assertEquals(before, commits(box));
            assertTrue(answers.fromBox.size() < recording.size() * 2, "no answer as long as that of the read");
            long sealedAnswers = answers.fromBox.stream()
                    .filter(RecordingTest::isLongAnswer)
                    .filter(report -> report[7] == 0 && report[8] == 0)
                    .count();
            assertEquals(1, sealedAnswers, "only the beginning of the login is answered with success");
        }
    }

    /** The first report of an answer to MSG that has a body. */
    private static boolean isLongAnswer(byte[] report) {
        return report[4] == (byte) 0x83 && ((report[5] & 0xFF) << 8 | report[6] & 0xFF) > 8;
    }

    private static int commits(PluggedBox box) throws Exception {
        try (BoxClient client = box.client()) {
            return client.info().commitCounter();
        }
    }

    @Test
    void noPasswordKeyOrContentIsInARecording() throws Exception {
        try (PluggedBox box = box();
                KeyRing ring = EvaluationKeys.keyRing();
                BoxKeys keys = ring.boxKeys(NAME, 1, 1)) {
            Recorder recorder = recordedReading(box);
            Map<String, byte[]> secrets = new LinkedHashMap<>();
            secrets.put("UPW", ring.userPassword());
            secrets.put("APW", ring.adminPassword());
            secrets.put("box key", keys.boxKey());
            secrets.put("content", CONTENT);
            for (List<byte[]> direction : List.of(recorder.toBox, recorder.fromBox)) {
                byte[] stream = joined(direction);
                assertTrue(stream.length > 150, "something was recorded");
                secrets.forEach((name, secret) -> assertFalse(contains(stream, secret, 6), name + " is in it"));
            }
        }
    }

    /** The reports without their heads, so that what is cut at their borders is found, too. */
    private static byte[] joined(List<byte[]> reports) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] report : reports) {
            int from = report[4] < 0 ? PAYLOAD_FROM + 2 : PAYLOAD_FROM;
            all.write(report, from, report.length - from);
        }
        return all.toByteArray();
    }

    /** Whether so many bytes in a row of the secret are somewhere in the bytes. */
    private static boolean contains(byte[] bytes, byte[] secret, int run) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String wanted = new String(secret, StandardCharsets.ISO_8859_1);
        for (int i = 0; i + run <= wanted.length(); i++) {
            if (text.contains(wanted.substring(i, i + run))) {
                return true;
            }
        }
        return false;
    }
}
