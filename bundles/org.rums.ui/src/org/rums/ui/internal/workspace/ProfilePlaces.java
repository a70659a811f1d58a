package org.rums.ui.internal.workspace;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.rums.model.Change;
import org.rums.model.Condition;
import org.rums.model.Parameter;
import org.rums.model.PartitionChange;
import org.rums.model.words.ProfileWords;
import org.rums.ui.internal.Messages;

/** Says where in a profile something is: "12 Suite › Usage counter". Nothing for the profile as a whole. */
final class ProfilePlaces {
    private final ProfileWords words = ProfileWords.of(Locale.getDefault(), ZoneId.systemDefault());

    String of(EObject object) {
        Deque<String> parts = new ArrayDeque<>();
        for (EObject each = object; each != null; each = each.eContainer()) {
            String name = name(each);
            if (!name.isEmpty()) {
                parts.addFirst(name);
            }
        }
        return String.join(" › ", parts);
    }

    private String name(EObject object) {
        if (object instanceof PartitionChange partition) {
            return words.partition(partition);
        } else if (object instanceof Change change) {
            return words.object(change);
        } else if (object instanceof Parameter parameter) {
            return Messages.bind(WorkspaceMessages.Place_Parameter, parameter.getName());
        }
        return object instanceof Condition condition ? words.condition(condition) : "";
    }
}
