package org.rums.model.compile;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.rums.core.issue.Order;
import org.rums.core.licence.Item;
import org.rums.core.result.RefusedException;

/**
 * A profile with its values, as core issues it. Close it when done: that zeroes passwords.
 *
 * @param order what the code is to do
 * @param sources for each item of the order the object of the profile that it was made of
 */
public record Compiled(Order order, List<EObject> sources) implements AutoCloseable {
    /** Copies the list. */
    public Compiled {
        sources = List.copyOf(sources);
    }

    /** Returns the object of the profile that a refusal blames, if it blames one. */
    public Optional<EObject> blamed(RefusedException refusal) {
        int place = refusal.item();
        return place > 0 && place <= sources.size() ? Optional.of(sources.get(place - 1)) : Optional.empty();
    }

    @Override
    public void close() {
        for (Item item : order.items()) {
            if (item instanceof Item.SetPassword password) {
                password.close();
            }
        }
    }
}
