package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

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
import org.rums.core.key.Secret;

/** The secrets that an object holds, and what became of them. */
final class HeldSecrets {
    private HeldSecrets() {}

    /** All bytes of all of them are zero. */
    static void assertZeroed(List<Secret> secrets) {
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
    static List<Secret> of(Object root) {
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

    /** Those that were held before and are held no more. */
    static List<Secret> dropped(List<Secret> before, Object root) {
        Set<Secret> now = Collections.newSetFromMap(new IdentityHashMap<>());
        now.addAll(of(root));
        return before.stream().filter(secret -> !now.contains(secret)).toList();
    }
}
