package org.rums.model.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.rums.model.Bytes;
import org.rums.model.exchange.ProfileTree;

/**
 * Differences as what {@link org.rums.core.json.Json} writes. Places are JSON pointers (RFC 6901) into the exported
 * profiles; of bytes, which may be secret, only the number is told. Source: docs/profile-file.md, "Differences".
 */
public final class DiffTree {
    private final DiffWords words;
    private final ProfileTree tree = new ProfileTree(DiffTree::masked);

    /** Trees whose texts are in some words. */
    public DiffTree(DiffWords words) {
        this.words = words;
    }

    private static Object masked(Bytes bytes) {
        return Map.of("length", bytes.length());
    }

    /** Returns all of a comparison. */
    public Map<String, Object> of(ProfileDiff diff) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("equal", diff.isEmpty());
        members.put("sameContent", diff.sameContent());
        members.put("differences", diff.differences().stream().map(this::of).toList());
        return members;
    }

    private Map<String, Object> of(Difference difference) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", difference.kind().name().toLowerCase(Locale.ROOT));
        members.put("type", difference.object().eClass().getName());
        difference.before().ifPresent(object -> members.put("before", pointer(object)));
        difference.after().ifPresent(object -> members.put("after", pointer(object)));
        members.put("text", words.say(difference));
        switch (difference.kind()) {
            case ADDED, REMOVED -> members.put("object", tree.of(difference.object(), true));
            case CHANGED -> members.put("values", values(difference));
            case MOVED -> {}
        }
        return members;
    }

    private List<Object> values(Difference difference) {
        List<Object> values = new ArrayList<>();
        for (Difference.Value value : difference.values()) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("member", value.feature().getName());
            members.put("before", plain(value, value.before()));
            members.put("after", plain(value, value.after()));
            values.add(members);
        }
        return values;
    }

    private Object plain(Difference.Value value, Optional<Object> content) {
        return tree.of(value.feature(), content.orElse(null));
    }

    private static String pointer(EObject object) {
        EObject owner = object.eContainer();
        if (owner == null) {
            return "";
        }
        List<?> list = (List<?>) owner.eGet(object.eContainingFeature());
        return pointer(owner) + "/" + object.eContainingFeature().getName() + "/" + list.indexOf(object);
    }
}
