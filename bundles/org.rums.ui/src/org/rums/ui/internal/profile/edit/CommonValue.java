package org.rums.ui.internal.profile.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.rums.model.Change;
import org.rums.model.PartitionChange;

/**
 * A value that the selected objects have in common: null where they differ or have none. Setting it sets it in all of
 * them, as one edit. It follows every change below the objects, undo included.
 *
 * @param <S> what is selected
 * @param <T> type of the value
 */
public final class CommonValue<S extends EObject, T> extends AbstractObservableValue<T> {
    private final Class<T> type;
    private final Function<S, Optional<T>> read;
    private final BiConsumer<List<S>, Optional<T>> write;
    private final Adapter adapter = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification notification) {
            super.notifyChanged(notification);
            if (!notification.isTouch()) {
                look(false);
            }
        }

        /** What partitions and changes hold is their own, not that of what they are in: it would be thousands. */
        @Override
        protected void addAdapter(Notifier notifier) {
            if (!(notifier instanceof PartitionChange) && !(notifier instanceof Change)) {
                super.addAdapter(notifier);
            }
        }
    };
    private List<S> objects = List.of();
    private Optional<T> known = Optional.empty();
    private boolean mixed;

    /**
     * A value of nothing yet.
     *
     * @param type of the value
     * @param read takes it from one object
     * @param write sets it in all of them, or takes it away
     */
    public CommonValue(Class<T> type, Function<S, Optional<T>> read, BiConsumer<List<S>, Optional<T>> write) {
        this.type = type;
        this.read = read;
        this.write = write;
    }

    /** Goes to other objects. */
    public void show(List<? extends S> selected) {
        objects.forEach(object -> object.eAdapters().remove(adapter));
        objects = List.copyOf(selected);
        objects.forEach(object -> object.eAdapters().add(adapter));
        look(true);
    }

    private void look(boolean anew) {
        List<Optional<T>> all = objects.stream().map(read).distinct().limit(2).toList();
        Optional<T> now = all.size() == 1 ? all.get(0) : Optional.empty();
        boolean differ = all.size() > 1;
        if (anew || !now.equals(known) || differ != mixed) {
            T old = known.orElse(null);
            known = now;
            mixed = differ;
            fireValueChange(Diffs.createValueDiff(old, now.orElse(null)));
        }
    }

    /** Returns what is selected. */
    public List<S> objects() {
        return objects;
    }

    /** Tells whether the objects differ. */
    public boolean isMixed() {
        return mixed;
    }

    @Override
    protected T doGetValue() {
        return known.orElse(null);
    }

    @Override
    protected void doSetValue(T value) {
        if (!objects.isEmpty() && (mixed || !Objects.equals(value, doGetValue()))) {
            write.accept(objects, Optional.ofNullable(value));
        }
    }

    @Override
    public Object getValueType() {
        return type;
    }

    @Override
    public synchronized void dispose() {
        show(List.of());
        super.dispose();
    }
}
