package org.rums.ui.internal.profile.objects;

import org.rums.core.licence.ObjectType;
import org.rums.model.compile.Demand;

/** The word behind a field: in what it counts. */
final class Units {
    private Units() {}

    static String of(Shape shape) {
        if (shape.kind().filter(Demand.Kind.DATE::equals).isPresent()) {
            return ObjectMessages.Utc;
        }
        return shape.object()
                .map(object -> switch (shape.step() ? object.stepUnit() : object.unit()) {
                    case RUNS -> ObjectMessages.Runs;
                    case DATE -> ObjectMessages.Utc;
                    case DAYS -> ObjectMessages.Days;
                    case MINUTES -> ObjectMessages.Minutes;
                    case SEATS -> ObjectMessages.Seats;
                    case BYTES -> "";
                })
                .orElse("");
    }

    /** The word behind limits: bytes where the value is text. */
    static String limits(Shape shape) {
        return shape.kind().filter(Demand.Kind::hasBytes).isPresent() ? ObjectMessages.Bytes : of(shape);
    }

    static boolean isSecret(Shape shape) {
        return shape.object().filter(ObjectType.APPLICATION_PASSWORD::equals).isPresent();
    }
}
