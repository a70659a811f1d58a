package org.rums.model.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rums.model.Bytes;
import org.rums.model.RumsPackage;

/** Changes an EMF object at a random place, by what its class says may stand there. */
public final class Mutations {
    private static final List<Object> TEXTS = List.of(
            "", "p", "p2", "until", "runs", "key", "nobody", "no name!", "a name of more than 16 bytes", "Größe <&>");
    private static final List<Integer> INTS =
            List.of(-1, 0, 1, 3, 4, 5, 11, 12, 16, 44, 45, 256, 65_535, 65_536, Integer.MAX_VALUE, Integer.MIN_VALUE);
    private static final List<Long> LONGS = List.of(
            -1L,
            0L,
            1L,
            5L,
            65_534L,
            65_535L,
            0xFFFF_FFFEL,
            0xFFFF_FFFFL,
            0x1_0000_0000L,
            Long.MAX_VALUE,
            Long.MIN_VALUE);
    private static final List<String> BYTES = List.of("", "00", "c3", "ff00", "6162", "41".repeat(17), "41".repeat(40));
    private static final List<Instant> DATES = List.of(
            Instant.EPOCH,
            Instant.ofEpochSecond(-1),
            Profiles.END,
            Instant.ofEpochSecond(0xFFFF_FFFFL),
            Instant.ofEpochSecond(0x1_0000_0000L),
            Instant.MAX);

    private final Random random;

    public Mutations(Random random) {
        this.random = random;
    }

    /** Makes some changes, each anywhere in the tree. */
    public void mutate(EObject root, int times) {
        for (int i = 0; i < times; i++) {
            List<EObject> all = new ArrayList<>(List.of(root));
            root.eAllContents().forEachRemaining(all::add);
            EObject object = oneOf(all);
            EStructuralFeature feature = oneOf(object.eClass().getEAllStructuralFeatures());
            mutate(object, feature);
        }
    }

    @SuppressWarnings("unchecked")
    private void mutate(EObject object, EStructuralFeature feature) {
        if (feature.isMany()) {
            List<Object> list = (List<Object>) object.eGet(feature);
            if (!list.isEmpty() && random.nextBoolean()) {
                list.remove(random.nextInt(list.size()));
            } else if (list.size() < 20) {
                Object value = value(feature);
                if (!list.contains(value)) {
                    list.add(random.nextInt(list.size() + 1), value);
                }
            }
        } else if (random.nextInt(4) == 0) {
            object.eUnset(feature);
        } else {
            object.eSet(feature, value(feature));
        }
    }

    private Object value(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return EcoreUtil.create(oneOf(concrete(reference.getEReferenceType())));
        }
        Class<?> type = feature.getEType().getInstanceClass();
        if (type.isEnum()) {
            return oneOf(List.of(type.getEnumConstants()));
        }
        return switch (type.getSimpleName()) {
            case "String" -> oneOf(TEXTS);
            case "int", "Integer" -> oneOf(INTS);
            case "long", "Long" -> oneOf(LONGS);
            case "boolean" -> random.nextBoolean();
            case "Bytes" -> Bytes.ofHex(oneOf(BYTES));
            case "Instant" -> oneOf(DATES);
            case "UUID" -> new UUID(random.nextLong(), random.nextLong());
            default -> throw new IllegalStateException("no values for " + type);
        };
    }

    private static List<EClass> concrete(EClass type) {
        return RumsPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(known -> !known.isAbstract() && type.isSuperTypeOf(known))
                .toList();
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
