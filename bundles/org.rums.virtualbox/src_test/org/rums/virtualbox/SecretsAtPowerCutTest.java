package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.rums.core.box.BoxAccess;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.TransactionKey;
import org.rums.core.key.Secret;
import org.rums.core.licence.DataObject.UsageCounter;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.Special;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.virtualbox.flash.MemoryFlash;
import org.rums.virtualbox.flash.PowerCutFlash.Cut;
import org.rums.virtualbox.flash.PowerCutFlash.Loss;

/** When the power goes, in the middle of a command too, no key stays in the memory of the box. */
class SecretsAtPowerCutTest {
    private interface Change {
        void run(Bench bench) throws RefusedException;
    }

    @Test
    void aSessionIsZeroedWhenThePowerIsCutInItsCommand() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            int idle = secrets(bench.box).size();
            BoxAccess user = bench.user(bench.client());
            List<Secret> held = secrets(bench.box);
            assertEquals(idle + 2, held.size(), "a key for each direction");
            bench.flash.arm(1, Cut.TORN);
            assertEquals(
                    ResultCode.BOX_REMOVED, UpdateTest.refusal(() -> user.start(Bench.APP, false, Optional.empty())));
            assertFalse(bench.box.isOn());
            assertZeroed(held);
        }
    }

    @Test
    void noKeyIsLeftWhateverWriteOfAWipeOrRekeyIsCut() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, UsageCounter.full(9))) {
            TransactionKey key = bench.request(false);
            MemoryFlash contents = bench.contents();
            ActivationCode rekey = bench.code(key, bench.rekey(key, 2));
            ActivationCode wipe = bench.code(key, new Item.Plain(Special.WIPE));
            cutEverywhere(bench, contents, on -> on.apply(rekey));
            cutEverywhere(bench, contents, on -> on.apply(wipe));
        }
    }

    private static void cutEverywhere(Bench bench, MemoryFlash contents, Change change) throws RefusedException {
        int at = 0;
        boolean cut = true;
        while (cut) {
            at++;
            MemoryFlash flash = MemoryFlash.of(Bench.LAYOUT.sectorSize(), contents.contents());
            try (Bench on = bench.copy(flash, Loss.NONE, at);
                    BoxAccess admin = on.admin(on.client())) {
                admin.label("open");
                List<Secret> held = secrets(on.box);
                on.flash.arm(at, Cut.AFTER);
                cut = wasCut(() -> change.run(on));
                if (cut) {
                    assertZeroed(held);
                }
            }
        }
        assertTrue(at > 5, "it was cut in between");
    }

    private static boolean wasCut(Executable change) {
        try {
            change.execute();
            return false;
        } catch (RefusedException e) {
            assertEquals(ResultCode.BOX_REMOVED, e.code());
            return true;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static void assertZeroed(List<Secret> secrets) {
        for (Secret secret : secrets) {
            assertArrayEquals(new byte[secret.length()], bytes(secret));
        }
    }

    private static byte[] bytes(Secret secret) {
        try {
            Field field = Secret.class.getDeclaredField("bytes");
            field.setAccessible(true);
            return (byte[]) field.get(secret);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** All secrets that can be reached from an object of this project. */
    private static List<Secret> secrets(Object root) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (seen.add(next)) {
                children(next).forEach(open::push);
            }
        }
        return seen.stream()
                .filter(Secret.class::isInstance)
                .map(Secret.class::cast)
                .toList();
    }

    private static Collection<?> children(Object object) {
        if (object instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        if (object instanceof Map<?, ?> map) {
            return List.copyOf(map.values());
        }
        if (object instanceof Collection<?> collection) {
            return collection;
        }
        return object.getClass().getName().startsWith("org.rums.") ? fields(object) : List.of();
    }

    private static Collection<Object> fields(Object object) {
        Set<Object> values = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Class<?> type = object.getClass(); type.getName().startsWith("org.rums."); type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    values.add(value(object, field));
                }
            }
        }
        values.remove(null);
        return values;
    }

    private static Object value(Object object, Field field) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
