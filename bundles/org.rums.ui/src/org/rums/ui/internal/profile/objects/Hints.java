package org.rums.ui.internal.profile.objects;

import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;

/** One sentence on what a change means for the licence. */
final class Hints {
    private Hints() {}

    static String of(ObjectType object, Verb verb) {
        if (verb == Verb.CLEAR) {
            return ObjectMessages.HintClear;
        } else if (verb == Verb.UNLIMITED) {
            return ObjectMessages.HintUnlimited;
        } else if (verb == Verb.EXTEND) {
            return ObjectMessages.HintExtend;
        } else if (verb.isStep()) {
            return ObjectMessages.HintStep;
        }
        return switch (object) {
            case USAGE_COUNTER -> ObjectMessages.HintUsage;
            case EXPIRATION_DATE -> ObjectMessages.HintDate;
            case RELATIVE_EXPIRATION -> ObjectMessages.HintRelative;
            case EXPIRATION_DAYS -> ObjectMessages.HintDays;
            case TIME_ALLOWED -> ObjectMessages.HintTime;
            case APPLICATION_PASSWORD -> ObjectMessages.HintPassword;
            case SIGNATURE -> ObjectMessages.HintSignature;
            case LOCAL_SEATS -> ObjectMessages.HintLocal;
            case NETWORK_SEATS -> ObjectMessages.HintNetwork;
            case MEMORY -> ObjectMessages.HintMemory;
        };
    }
}
