package org.rums.ui.internal.profile.objects;

import java.util.Optional;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Unit;
import org.rums.core.licence.Verb;

/** What may be done to an object, as the user reads it. */
final class Verbs {
    private Verbs() {}

    static String label(Verb verb, Optional<ObjectType> object) {
        boolean days = isDate(object);
        return switch (verb) {
            case SET -> ObjectMessages.VerbSet;
            case ADD -> days ? ObjectMessages.VerbAddDays : ObjectMessages.VerbAdd;
            case SUBTRACT -> days ? ObjectMessages.VerbSubtractDays : ObjectMessages.VerbSubtract;
            case EXTEND -> ObjectMessages.VerbExtend;
            case CLEAR -> ObjectMessages.VerbClear;
            case UNLIMITED -> ObjectMessages.VerbUnlimited;
            case SPECIAL -> "";
        };
    }

    static String tip(Verb verb, Optional<ObjectType> object) {
        boolean days = isDate(object);
        return switch (verb) {
            case SET -> ObjectMessages.VerbSetTip;
            case ADD -> days ? ObjectMessages.VerbAddDaysTip : ObjectMessages.VerbAddTip;
            case SUBTRACT -> ObjectMessages.VerbSubtractTip;
            case EXTEND -> ObjectMessages.VerbExtendTip;
            case CLEAR -> ObjectMessages.VerbClearTip;
            case UNLIMITED -> ObjectMessages.VerbUnlimitedTip;
            case SPECIAL -> "";
        };
    }

    private static boolean isDate(Optional<ObjectType> object) {
        return object.filter(type -> type.unit() == Unit.DATE).isPresent();
    }
}
