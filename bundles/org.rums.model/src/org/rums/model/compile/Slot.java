package org.rums.model.compile;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rums.model.BytesValue;
import org.rums.model.DateValue;
import org.rums.model.NumberValue;
import org.rums.model.Value;

/**
 * A place of a profile that takes a value, and what it demands of it. Places that an operation does not use, such as the
 * amount of a CLEAR, are none.
 *
 * @param owner a change, a test or a clock repair
 * @param feature the reference of the owner that holds the value
 * @param demand what the value must be
 */
public record Slot(EObject owner, EReference feature, Demand demand) {
    /** Returns the value, if one is there. */
    public Optional<Value> value() {
        return Optional.ofNullable((Value) owner.eGet(feature));
    }

    /** Returns the name of the parameter that gives the value, if one does. */
    public Optional<String> parameter() {
        return value().flatMap(value -> Optional.ofNullable(value.getParameter()))
                .filter(name -> !name.isEmpty());
    }

    /** Returns the fixed value; nothing where a parameter gives it, or where none is there yet. */
    public Optional<ParameterValue> fixed() {
        return parameter().isPresent() ? Optional.empty() : value().flatMap(Slot::content);
    }

    private static Optional<ParameterValue> content(Value value) {
        if (value instanceof NumberValue number) {
            return Optional.ofNullable(number.getNumber()).map(ParameterValue.OfNumber::new);
        } else if (value instanceof DateValue date) {
            return Optional.ofNullable(date.getDate())
                    .map(instant -> new ParameterValue.OfDate(instant.getEpochSecond()));
        }
        return Optional.ofNullable(((BytesValue) value).getBytes()).map(ParameterValue.OfBytes::new);
    }
}
