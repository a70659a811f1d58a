package org.rums.model.compile;

import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Unit;
import org.rums.core.licence.Verb;
import org.rums.model.Change;
import org.rums.model.DateChange;
import org.rums.model.MemoryChange;
import org.rums.model.NumberChange;
import org.rums.model.PasswordChange;
import org.rums.model.RumsPackage;
import org.rums.model.SignatureChange;
import org.rums.model.util.RumsSwitch;

/** Which object a change is about and what may be done to it. Source: docs/protocol.md, section 5. */
public final class ChangeKinds {
    private static final RumsSwitch<ObjectType> OBJECT = new RumsSwitch<>() {
        @Override
        public ObjectType caseNumberChange(NumberChange change) {
            return Optional.ofNullable(change.getObject()).orElse(ObjectType.USAGE_COUNTER);
        }

        @Override
        public ObjectType caseDateChange(DateChange change) {
            return ObjectType.EXPIRATION_DATE;
        }

        @Override
        public ObjectType casePasswordChange(PasswordChange change) {
            return ObjectType.APPLICATION_PASSWORD;
        }

        @Override
        public ObjectType caseSignatureChange(SignatureChange change) {
            return ObjectType.SIGNATURE;
        }

        @Override
        public ObjectType caseMemoryChange(MemoryChange change) {
            return ObjectType.MEMORY;
        }
    };

    private ChangeKinds() {}

    /** Returns the type of the object that a change is about. */
    public static ObjectType object(Change change) {
        return OBJECT.doSwitch(change);
    }

    /** Returns what a change does. */
    public static Verb verb(Change change) {
        return Optional.ofNullable(change.getOperation()).orElse(Verb.SET);
    }

    /** Returns what a change of this kind may do, in the order of the codes. */
    public static Set<Verb> verbs(Change change) {
        return object(change).verbs();
    }

    /** Tells whether a change is of a kind that its object allows. */
    public static boolean possible(Change change) {
        boolean fits = !(change instanceof NumberChange) || isCounted(object(change));
        return fits && verbs(change).contains(verb(change));
    }

    /** Tells whether a {@link NumberChange} may be about an object: one with a number that is no date. */
    public static boolean isCounted(ObjectType object) {
        return object.isNumber() && object.unit() != Unit.DATE;
    }

    /** Tells whether two changes of one partition are about the same object. */
    public static boolean sameObject(Change one, Change other) {
        if (one instanceof MemoryChange a && other instanceof MemoryChange b) {
            return a.getZone() == b.getZone() && a.getOffset() == b.getOffset();
        }
        return object(one) == object(other);
    }

    /** Returns the class of the changes of an object. */
    public static EClass classOf(ObjectType object) {
        return switch (object) {
            case EXPIRATION_DATE -> RumsPackage.Literals.DATE_CHANGE;
            case APPLICATION_PASSWORD -> RumsPackage.Literals.PASSWORD_CHANGE;
            case SIGNATURE -> RumsPackage.Literals.SIGNATURE_CHANGE;
            case MEMORY -> RumsPackage.Literals.MEMORY_CHANGE;
            default -> RumsPackage.Literals.NUMBER_CHANGE;
        };
    }
}
