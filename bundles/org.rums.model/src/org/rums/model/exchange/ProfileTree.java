package org.rums.model.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rums.model.Bytes;

/**
 * The parts of a profile as maps, lists, texts, numbers, booleans and null: what {@link org.rums.core.json.Json}
 * writes. Source: docs/profile-file.md, "Exchange".
 */
public final class ProfileTree {
    /** The member that names the class of an object where its place takes several. */
    static final String TYPE = "type";

    private final Function<Bytes, Object> bytes;

    /**
     * Trees.
     *
     * @param bytes what stands for bytes, which may be secret
     */
    public ProfileTree(Function<Bytes, Object> bytes) {
        this.bytes = bytes;
    }

    /**
     * An object with all that is set in it, in the order of the model.
     *
     * @param object any part of a profile
     * @param typed whether its class is told
     */
    public Map<String, Object> of(EObject object, boolean typed) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (typed) {
            members.put(TYPE, object.eClass().getName());
        }
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature)) {
                members.put(feature.getName(), of(feature, object.eGet(feature)));
            }
        }
        return members;
    }

    /**
     * A value of a feature.
     *
     * @param feature of a part of a profile
     * @param value one value, the list of all, or null
     */
    public Object of(EStructuralFeature feature, Object value) {
        return value instanceof List<?> list
                ? list.stream().map(each -> one(feature, each)).toList()
                : one(feature, value);
    }

    private Object one(EStructuralFeature feature, Object value) {
        if (value instanceof EObject object) {
            return of(object, typed((EReference) feature));
        } else if (value instanceof Bytes content) {
            return bytes.apply(content);
        }
        return value == null || value instanceof Number || value instanceof Boolean
                ? value
                : EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
    }

    /** Tells whether a place takes objects of several classes, so that each has to name its own. */
    static boolean typed(EReference reference) {
        return reference.getEReferenceType().isAbstract();
    }
}
