package org.rums.virtualbox.flash;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What every flash does. */
class FlashContractTest {

    private static final FlashLayout LAYOUT = new FlashLayout(128, 2, 2, 3, 1);

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> isBlankWhenNew() {
        return onEach("blank", flash -> assertTrue(flash.isErased(0, flash.sectors() * flash.sectorSize())));
    }

    @TestFactory
    Stream<DynamicTest> readsWhatWasWrittenAcrossSectors() {
        return onEach("write", flash -> {
            byte[] bytes = new byte[200];
            flash.write(100, bytes);
            flash.sync();
            assertArrayEquals(bytes, flash.read(100, 200));
            assertTrue(flash.isErased(0, 100) && flash.isErased(300, 84));
        });
    }

    @TestFactory
    Stream<DynamicTest> erasesOneSectorOnly() {
        return onEach("erase", flash -> {
            flash.write(0, new byte[384]);
            flash.erase(1);
            assertTrue(flash.isErased(128, 128));
            assertArrayEquals(new byte[128], flash.read(0, 128));
            assertArrayEquals(new byte[128], flash.read(256, 128));
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesToWriteTwiceWithoutErasing() {
        return onEach("twice", flash -> {
            flash.write(5, new byte[1]);
            assertThrows(IllegalStateException.class, () -> flash.write(4, new byte[2]));
            assertTrue(flash.isErased(4, 1));
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatLiesOutside() {
        return onEach("outside", flash -> {
            int size = flash.sectors() * flash.sectorSize();
            assertThrows(IndexOutOfBoundsException.class, () -> flash.read(size - 1, 2));
            assertThrows(IndexOutOfBoundsException.class, () -> flash.read(-1, 1));
            assertThrows(IndexOutOfBoundsException.class, () -> flash.write(size, new byte[1]));
            assertThrows(IndexOutOfBoundsException.class, () -> flash.erase(flash.sectors()));
            assertTrue(flash.isErased(0, size));
        });
    }

    private Stream<DynamicTest> onEach(String name, Consumer<Flash> test) {
        MemoryFlash memory = MemoryFlash.erased(LAYOUT.sectorSize(), LAYOUT.sectors());
        MemoryFlash inner = MemoryFlash.erased(LAYOUT.sectorSize(), LAYOUT.sectors());
        Map<String, Flash> flashes = Map.of(
                "memory",
                memory,
                "power cut",
                new PowerCutFlash(inner, PowerCutFlash.Loss.LOSE_UNSYNCED, 1),
                "file",
                FileFlash.create(directory.resolve(name), LAYOUT));
        return flashes.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    try (Flash flash = e.getValue()) {
                        test.accept(flash);
                    }
                }));
    }
}
