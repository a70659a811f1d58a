package org.rums.model.templates;

import java.util.List;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.Limits;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.BytesKind;
import org.rums.model.BytesParameter;
import org.rums.model.Change;
import org.rums.model.MemoryChange;
import org.rums.model.NumberParameter;
import org.rums.model.NumberValue;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;
import org.rums.model.nls.Phrases;

/** Makes the changes of a template, and in the profile the parameters that they use. */
final class TemplateChanges {
    private static final int KEY_ZONE = 2;
    private static final int KEY_LENGTH = 16;

    private final UpdateProfile profile;
    private final Phrases phrases;

    TemplateChanges(UpdateProfile profile, Phrases phrases) {
        this.profile = profile;
        this.phrases = phrases;
    }

    List<Change> of(ProfileTemplate template) {
        return switch (template) {
            case EMPTY -> List.of();
            case RENTAL_RENEWAL -> List.of(present(Parts.moves(Verb.EXTEND, number("days", 365, 1_100))));
            case RUN_REFILL -> List.of(add(ObjectType.USAGE_COUNTER, number("runs", 100, 10_000)));
            case DEMO_TO_FULL ->
                List.of(
                        present(Parts.change(ObjectType.EXPIRATION_DATE, Verb.UNLIMITED)),
                        present(Parts.change(ObjectType.USAGE_COUNTER, Verb.UNLIMITED)));
            case MORE_SEATS -> List.of(add(ObjectType.LOCAL_SEATS, number("seats", 1, 100)));
            case MORE_NETWORK_SEATS -> List.of(add(ObjectType.NETWORK_SEATS, number("seats", 1, 1_000)));
            case MODULE_UNLOCK -> List.of(key());
            case RESET_PASSWORD -> List.of(password());
        };
    }

    private static Change add(ObjectType object, NumberValue amount) {
        return present(Parts.number(object, Verb.ADD, amount));
    }

    /** Has a box without the object refuse the update by a condition that the reader sees. */
    private static Change present(Change change) {
        change.setOnlyIf(Parts.expected(Comparison.PRESENT));
        return change;
    }

    private NumberValue number(String name, long standard, long most) {
        NumberParameter parameter = Parts.numberParameter(name);
        parameter.setDescription(phrases.say("parameter." + name));
        parameter.setStandard(standard);
        parameter.setLeast(1L);
        parameter.setMost(most);
        profile.getParameters().add(parameter);
        return Parts.numberOf(name);
    }

    private MemoryChange key() {
        bytes("key", BytesKind.TEXT, KEY_LENGTH);
        MemoryChange change = Parts.memory(KEY_ZONE, 0, "module", Parts.bytesOf("key"));
        change.setLength(KEY_LENGTH);
        return change;
    }

    private Change password() {
        bytes("password", BytesKind.PASSWORD, Limits.PASSWORD);
        return present(Parts.password(Parts.bytesOf("password")));
    }

    private void bytes(String name, BytesKind kind, int most) {
        BytesParameter parameter = Parts.bytesParameter(name, kind);
        parameter.setDescription(phrases.say("parameter." + name));
        parameter.setMost(most);
        profile.getParameters().add(parameter);
    }
}
