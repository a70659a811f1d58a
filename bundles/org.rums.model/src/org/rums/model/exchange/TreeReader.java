package org.rums.model.exchange;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rums.core.json.JsonValue;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.RumsPackage;

/** Makes objects of the model from JSON. A refusal tells the place and what belongs there, and quotes nothing. */
final class TreeReader {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,19}");
    /** Most values of a feature that is no object: far more than there are models or recipients. */
    private static final int MOST = 256;

    /** Makes an object of a class from its members; some are not its own. */
    EObject object(EClass type, JsonValue.Members json, List<String> others) throws RefusedException {
        EObject object = EcoreUtil.create(type);
        for (Map.Entry<String, JsonValue> member : json.members().entrySet()) {
            if (!others.contains(member.getKey())) {
                EStructuralFeature feature = type.getEStructuralFeature(member.getKey());
                if (feature == null) {
                    throw wrong(member.getValue(), "this member is not known; there are " + names(type, others));
                }
                set(object, feature, member.getValue());
            }
        }
        return object;
    }

    private static String names(EClass type, List<String> others) {
        return Stream.concat(
                        others.stream(),
                        type.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName))
                .collect(Collectors.joining(", "));
    }

    private void set(EObject object, EStructuralFeature feature, JsonValue json) throws RefusedException {
        if (feature.isMany()) {
            if (!(json instanceof JsonValue.Items array)) {
                throw wrong(json, "an array belongs here");
            }
            if (feature instanceof EAttribute && array.items().size() > MOST) {
                throw new RefusedException(ResultCode.TOO_LARGE, "(" + json.place() + ": up to " + MOST + " values)");
            }
            @SuppressWarnings("unchecked")
            List<Object> values = (List<Object>) object.eGet(feature);
            for (JsonValue item : array.items()) {
                if (!values.add(value(feature, item))) {
                    throw wrong(item, "this value stands here twice");
                }
            }
        } else if (!(json instanceof JsonValue.Nothing)) {
            object.eSet(feature, value(feature, json));
        } else if (feature.getEType().getInstanceClass().isPrimitive()) {
            throw wrong(json, "null does not belong here");
        } else {
            object.eSet(feature, null);
        }
    }

    private Object value(EStructuralFeature feature, JsonValue json) throws RefusedException {
        if (feature instanceof EAttribute attribute) {
            return value(attribute.getEAttributeType(), json);
        } else if (!(json instanceof JsonValue.Members members)) {
            throw wrong(json, "an object belongs here");
        } else if (!ProfileTree.typed((EReference) feature)) {
            return object(((EReference) feature).getEReferenceType(), members, List.of());
        } else {
            return object(type((EReference) feature, members), members, List.of(ProfileTree.TYPE));
        }
    }

    private static EClass type(EReference reference, JsonValue.Members json) throws RefusedException {
        List<EClass> possible = RumsPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type ->
                        !type.isAbstract() && reference.getEReferenceType().isSuperTypeOf(type))
                .toList();
        JsonValue named = json.members().getOrDefault(ProfileTree.TYPE, json);
        return possible.stream()
                .filter(type ->
                        named instanceof JsonValue.Text text && type.getName().equals(text.text()))
                .findFirst()
                .orElseThrow(() -> wrong(
                        named,
                        "the type must be one of "
                                + possible.stream().map(EClass::getName).collect(Collectors.joining(", "))));
    }

    private static Object value(EDataType type, JsonValue json) throws RefusedException {
        Class<?> java = type.getInstanceClass();
        if (java == boolean.class) {
            if (json instanceof JsonValue.Truth truth) {
                return truth.truth();
            }
            throw wrong(json, "true or false belongs here");
        } else if (java == int.class || java == Integer.class) {
            return (int) number(json, Integer.SIZE);
        } else if (java == long.class || java == Long.class) {
            return number(json, Long.SIZE);
        } else if (!(json instanceof JsonValue.Text text)) {
            throw wrong(json, expected(java) + " belongs here");
        } else if (java != String.class) {
            return converted(type, text);
        } else if (XmlText.holds(text.text())) {
            return text.text();
        } else {
            throw wrong(json, "the text has a character that a profile cannot hold, such as a control character");
        }
    }

    private static long number(JsonValue json, int bits) throws RefusedException {
        if (json instanceof JsonValue.Number written
                && WHOLE.matcher(written.literal()).matches()) {
            BigInteger number = new BigInteger(written.literal());
            if (number.bitLength() < bits) {
                return number.longValue();
            }
        }
        throw wrong(json, "a whole number of " + bits + " bits belongs here");
    }

    private static Object converted(EDataType type, JsonValue.Text text) throws RefusedException {
        Object value;
        try {
            value = EcoreUtil.createFromString(type, text.text());
        } catch (RuntimeException e) {
            // its message quotes the text
            throw wrong(text, expected(type.getInstanceClass()) + " belongs here");
        }
        if (value instanceof UUID && !value.toString().equalsIgnoreCase(text.text())) {
            throw wrong(text, expected(UUID.class) + " belongs here");
        }
        return value;
    }

    private static String expected(Class<?> java) {
        if (java.isEnum()) {
            return "one of "
                    + Arrays.stream(java.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(Collectors.joining(", "));
        }
        return switch (java.getSimpleName()) {
            case "Bytes" -> "an even number of hexadecimal digits";
            case "Instant" -> "a time such as 2027-12-31T23:59:59Z";
            case "UUID" -> "a UUID";
            default -> "a text";
        };
    }

    static RefusedException wrong(JsonValue at, String what) {
        return new RefusedException(ResultCode.PROFILE_DAMAGED, "(" + at.place() + ": " + what + ")");
    }
}
