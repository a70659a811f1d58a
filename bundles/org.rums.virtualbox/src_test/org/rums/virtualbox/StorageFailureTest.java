package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rums.core.box.BoxClient;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.virtualbox.firmware.Firmware;
import org.rums.virtualbox.flash.FlashException;
import org.rums.virtualbox.flash.FlashIoException;
import org.rums.virtualbox.flash.MemoryCells;
import org.rums.virtualbox.flash.MemoryFlash;

/** What a box says when its flash, or the file that stands for it, takes no more. */
class StorageFailureTest {
    private final List<LogRecord> logged = new ArrayList<>();
    private final Logger logger = Logger.getLogger(Firmware.class.getName());
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @BeforeEach
    void listen() {
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
    }

    /** A flash that fails when it is told to. */
    private static final class FailingFlash extends MemoryCells {
        private Optional<FlashException> failure = Optional.empty();

        FailingFlash() {
            super(MemoryFlash.erased(Bench.LAYOUT.sectorSize(), Bench.LAYOUT.sectors()));
        }

        @Override
        public void sync() {
            if (failure.isPresent()) {
                throw failure.get();
            }
        }
    }

    private RefusedException whenFormattingFailsWith(FlashException failure) throws RefusedException {
        FailingFlash flash = new FailingFlash();
        try (Bench bench = Bench.blank(Model.VERSA)) {
            Hardware hardware = new Hardware("test box", flash, Bench.LAYOUT, bench.random, bench.millis::get);
            VirtualBox.manufacture(hardware, Model.VERSA);
            try (VirtualBox box = new VirtualBox(hardware)) {
                box.powerOn();
                flash.failure = Optional.of(failure);
                try (BoxClient client = BoxClient.open(box.connect(), bench.random);
                        var data = bench.formatData(List.of(), true)) {
                    var info = client.info();
                    RefusedException refused = assertThrows(RefusedException.class, () -> client.format(data, info));
                    flash.failure = Optional.empty();
                    RefusedException later = assertThrows(RefusedException.class, client::info);
                    assertEquals(refused.code(), later.code(), "it stays so until the box is switched on anew");
                    assertEquals(refused.detail(), later.detail());
                    return refused;
                }
            }
        }
    }

    @Test
    void aFullDiskIsAMatterOfTheFileAndSaysSo() throws RefusedException {
        RefusedException refused = whenFormattingFailsWith(
                new FlashIoException("the state file cannot be written", new IOException("No space left on device")));
        assertEquals(ResultCode.FILE_FAILED, refused.code());
        assertEquals("the state file cannot be written: No space left on device", refused.detail());
        assertOneLineWasLogged("FlashIoException: the state file cannot be written: No space left on device");
    }

    @Test
    void aBrokenFlashIsAMatterOfTheBox() throws RefusedException {
        RefusedException refused = whenFormattingFailsWith(new FlashException("a cell does not take a bit"));
        assertEquals(ResultCode.STORAGE_FAILED, refused.code());
        assertOneLineWasLogged("FlashException: a cell does not take a bit");
    }

    private void assertOneLineWasLogged(String what) {
        assertEquals(1, logged.size());
        assertNull(logged.get(0).getThrown(), "no stack trace");
        assertTrue(logged.get(0).getMessage().endsWith(what), logged.get(0).getMessage());
    }
}
