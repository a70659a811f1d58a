package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.box.BoxAccess;
import org.rums.core.box.BoxClient;
import org.rums.core.box.FormatData;
import org.rums.core.box.ZoneAddress;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.key.RekeyRoot;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.session.Role;

/** Boxes in files: one owner each, reached in this process or through the process that has them plugged in. */
@Timeout(120)
class VirtualBoxesTest {
    @TempDir
    Path folder;

    private final SecureRandom random = new SecureRandom();
    private final List<Process> started = new ArrayList<>();

    private VirtualBoxes boxes() {
        return new VirtualBoxes(folder.resolve("b"));
    }

    @AfterEach
    void endWhatWasStarted() throws InterruptedException {
        for (Process process : started) {
            PlugProcess.kill(process);
        }
    }

    private Process plug(String name) throws Exception {
        Process process = PlugProcess.start(folder.resolve("b"), name);
        started.add(process);
        PlugProcess.awaitSocket(process, boxes().socket(name));
        return process;
    }

    private BoxClient open(String name) throws RefusedException {
        return BoxClient.open(boxes().open(name), random);
    }

    private void format(BoxClient client) throws RefusedException {
        try (KeyRing ring = EvaluationKeys.keyRing();
                RekeyRoot root = EvaluationKeys.rekeyRoot();
                FormatData data = FormatData.of(
                        new FormatData.Identity(Bench.BOX, 1, "Label", true, Bench.START),
                        ring,
                        root,
                        List.of(Bench.full(UsageCounter.full(5))))) {
            client.format(data, client.info());
        }
    }

    @Test
    void listsFindsCreatesAndDeletes() throws RefusedException {
        VirtualBoxes boxes = boxes();
        assertEquals(List.of(), boxes.names());
        assertEquals(ResultCode.UNKNOWN_BOX, UpdateTest.refusal(() -> boxes.find(Optional.empty())));
        boxes.create("one", Model.VERSA);
        assertEquals("one", boxes.find(Optional.empty()));
        boxes.create("two", Model.XL);
        assertEquals(List.of("one", "two"), boxes.names());
        assertEquals(ResultCode.SEVERAL_BOXES, UpdateTest.refusal(() -> boxes.find(Optional.empty())));
        assertEquals(ResultCode.UNKNOWN_BOX, UpdateTest.refusal(() -> boxes.open("three")));
        assertEquals(ResultCode.EXISTS_ALREADY, UpdateTest.refusal(() -> boxes.create("one", Model.XS)));
        for (String name : new String[] {"", "../x", "a/b", ".hidden", "x".repeat(41)}) {
            assertEquals(ResultCode.UNKNOWN_BOX, UpdateTest.refusal(() -> boxes.create(name, Model.XS)));
        }
        try (BoxClient client = open("two")) {
            assertEquals(3, client.info().modelCode());
            assertEquals(ResultCode.BOX_IN_USE, UpdateTest.refusal(() -> boxes.delete("two")));
        }
        boxes.delete("two");
        assertEquals(List.of("one"), boxes.names());
    }

    @Test
    void onlyTheUserCanReachThem() throws Exception {
        VirtualBoxes boxes = boxes();
        boxes.create("one", Model.VERSA);
        try (VirtualBox box = boxes.power("one");
                BoxServer server = BoxServer.bind(box, boxes.socket("one"))) {
            assertEquals(boxes.socket("one"), server.socket());
            assertEquals("rwx------", permissions(folder.resolve("b")));
            assertEquals("rw-------", permissions(folder.resolve("b/one.box")));
            assertEquals("rw-------", permissions(boxes.socket("one")));
            try (BoxClient client = BoxClient.open(box.connect(), random)) {
                assertFalse(client.info().formatted());
            }
        }
        assertFalse(Files.exists(boxes.socket("one")));
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void theFolderIsThatOfTheUser() throws RefusedException {
        VirtualBoxes.ofUser(
                        Map.of(VirtualBoxes.HOME_VARIABLE, folder.resolve("r").toString()), folder)
                .create("x", Model.SC);
        assertTrue(Files.exists(folder.resolve("r/boxes/x.box")));
        VirtualBoxes.ofUser(Map.of(), folder).create("y", Model.SC);
        assertTrue(Files.exists(folder.resolve(".local/share/rums/boxes/y.box")));
    }

    @Test
    void aDamagedStateFileIsToldAndCanBeDeleted() throws Exception {
        VirtualBoxes boxes = boxes();
        boxes.create("one", Model.VERSA);
        byte[] bytes = Files.readAllBytes(folder.resolve("b/one.box"));
        bytes[0] ^= 1;
        Files.write(folder.resolve("b/one.box"), bytes);
        assertEquals(ResultCode.STATE_FILE_DAMAGED, UpdateTest.refusal(() -> boxes.open("one")));
        boxes.delete("one");
        assertEquals(List.of(), boxes.names());
    }

    @Test
    void aBoxThatIsPluggedInElsewhereIsReachedThroughItsSocketByManyPrograms() throws Exception {
        boxes().create("one", Model.VERSA);
        Process process = plug("one");
        try (BoxClient first = open("one");
                BoxClient second = open("one");
                KeyRing ring = EvaluationKeys.keyRing()) {
            assertTrue(first.describe().contains("socket"));
            format(first);
            ZoneAddress address = new ZoneAddress(Bench.APP, 1, 0);
            try (BoxAccess one = first.login(Role.USER, ring.userPassword());
                    BoxAccess two = second.login(Role.USER, ring.userPassword())) {
                for (byte i = 1; i < 20; i++) {
                    one.write(address, new byte[] {i});
                    assertArrayEquals(new byte[] {i}, two.read(address, 1));
                }
            }
            assertEquals(ResultCode.BOX_IN_USE, UpdateTest.refusal(() -> boxes().power("one")));
            Process other = PlugProcess.start(folder.resolve("b"), "one");
            started.add(other);
            assertEquals(ResultCode.BOX_IN_USE.number(), other.waitFor(), "a second process is refused");
            PlugProcess.kill(process);
            assertEquals(ResultCode.BOX_REMOVED, UpdateTest.refusal(first::info));
        }
        try (BoxClient here = open("one")) {
            assertTrue(here.info().formatted(), "a socket left over does not matter");
        }
    }

    @Test
    void noCommitThatWasAnsweredIsLostWhenTheProcessIsKilled() throws Exception {
        boxes().create("one", Model.VERSA);
        try (BoxClient client = open("one")) {
            format(client);
        }
        Random pause = new Random();
        for (int kill = 0; kill < 4; kill++) {
            Files.deleteIfExists(boxes().socket("one"));
            Process process = plug("one");
            int answered = writeUntilKilled(process, pause.nextInt(60));
            try (BoxClient here = open("one")) {
                byte[] bytes = here.read(new ZoneAddress(Bench.APP, 3, 0), 8);
                int more = bytes[0] - answered & 0xFF;
                assertTrue(more == 0 || more == 1, bytes[0] + " of " + answered);
                for (byte b : bytes) {
                    assertEquals(bytes[0], b, "written in whole or not at all");
                }
            }
        }
    }

    /** The box is asked for what it holds before its end is set: a slow computer must not lose that to the kill. */
    private int writeUntilKilled(Process process, int millis) throws Exception {
        try (BoxClient client = open("one")) {
            ZoneAddress address = new ZoneAddress(Bench.APP, 3, 0);
            int answered = client.read(address, 8)[0];
            killer(process, millis).start();
            try {
                while (true) {
                    byte[] bytes = new byte[8];
                    Arrays.fill(bytes, (byte) (answered + 1));
                    client.write(address, bytes);
                    answered++;
                }
            } catch (RefusedException e) {
                PlugProcess.kill(process);
                return answered;
            }
        }
    }

    private static Thread killer(Process process, int millis) {
        return new Thread(() -> {
            try {
                Thread.sleep(100 + millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            process.destroyForcibly();
        });
    }
}
