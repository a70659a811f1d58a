package org.rums.ui.internal.profile.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Carries out edits as commands of an editing domain whose stack is a {@link ProfileStack}. */
public final class Edits {
    private final EditingDomain domain;

    /** Edits in a domain. */
    public Edits(EditingDomain domain) {
        this.domain = domain;
    }

    /** Returns the command stack. */
    public ProfileStack stack() {
        return (ProfileStack) domain.getCommandStack();
    }

    /**
     * Sets a feature of objects, in one step; those that have the value already are left alone.
     *
     * @param label of the step, for Undo
     * @param objects of one class
     * @param feature to be set
     * @param value null takes the value away
     * @param run what the edit belongs to, see {@link ProfileStack#execute}
     */
    public void set(
            String label,
            Collection<? extends EObject> objects,
            EStructuralFeature feature,
            Object value,
            Optional<Object> run) {
        CompoundCommand all = new CompoundCommand(label);
        objects.stream()
                .filter(object -> !java.util.Objects.equals(object.eGet(feature), value))
                .forEach(object -> all.append(new SetCommand(domain, object, feature, value)));
        if (!all.isEmpty()) {
            stack().execute(all, run);
        }
    }

    /**
     * Makes the common value of a single feature, whose keystrokes are one step; taken away, it becomes the default.
     *
     * @param label of the step, for Undo
     * @param type of the feature
     * @param feature of the objects that will be shown
     */
    public <S extends EObject, T> CommonValue<S, T> value(String label, Class<T> type, EStructuralFeature feature) {
        return new CommonValue<>(
                type,
                object -> Optional.ofNullable(type.cast(object.eGet(feature))),
                (objects, known) -> set(
                        label,
                        objects,
                        feature,
                        known.orElse(type.cast(feature.getDefaultValue())),
                        Optional.of(List.of(feature, objects))));
    }

    /**
     * Carries out an edit that is written as plain code; the command records what it changes.
     *
     * @param label of the step, for Undo
     * @param scope objects below which everything is recorded
     * @param edit the code
     * @param run what the edit belongs to
     */
    public void run(String label, Collection<? extends Notifier> scope, Runnable edit, Optional<Object> run) {
        ChangeCommand command = new ChangeCommand(List.copyOf(scope)) {
            @Override
            protected void doExecute() {
                edit.run();
            }
        };
        command.setLabel(label);
        stack().execute(command, run);
    }

    /** Carries out an edit as a step of its own. */
    public void run(String label, Notifier scope, Runnable edit) {
        run(label, List.of(scope), edit, Optional.empty());
    }
}
