package org.rums.ui.internal.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Passes news on to those who can be seen. The others get theirs, put together, once they are shown: a page behind
 * another one costs nothing. User interface thread only.
 *
 * @param <T> type of the news
 */
final class Followers<T> {
    private final List<Follower> all = new ArrayList<>();
    private final BinaryOperator<T> both;

    /**
     * Nobody yet.
     *
     * @param both puts two pieces of news together, the later one last
     */
    Followers(BinaryOperator<T> both) {
        this.both = both;
    }

    private final class Follower {
        private final Control control;
        private final Consumer<T> told;
        private Optional<T> news = Optional.empty();

        Follower(Control control, Consumer<T> told) {
            this.control = control;
            this.told = told;
        }

        void add(T more) {
            news = Optional.of(news.map(before -> both.apply(before, more)).orElse(more));
        }

        void tell() {
            if (news.isPresent() && !control.isDisposed() && control.isVisible()) {
                T now = news.get();
                news = Optional.empty();
                told.accept(now);
            }
        }
    }

    /** Adds somebody, as long as the control lives. */
    void add(Control control, Consumer<T> told) {
        Follower follower = new Follower(control, told);
        all.add(follower);
        Listener shown = event -> shown(follower);
        List<Composite> around = around(control);
        around.forEach(composite -> composite.addListener(SWT.Show, shown));
        control.addListener(SWT.Dispose, event -> {
            all.remove(follower);
            around.stream()
                    .filter(composite -> !composite.isDisposed())
                    .forEach(composite -> composite.removeListener(SWT.Show, shown));
        });
    }

    private static List<Composite> around(Control control) {
        List<Composite> around = new ArrayList<>();
        for (Composite outer = control.getParent(); outer != null; outer = outer.getParent()) {
            around.add(outer);
        }
        return around;
    }

    /** A composite is told before it is shown. */
    private void shown(Follower follower) {
        if (follower.news.isPresent()) {
            Display.getCurrent().asyncExec(follower::tell);
        }
    }

    /** Tells all of them. */
    void tell(T news) {
        List.copyOf(all).forEach(follower -> follower.add(news));
        catchUp();
    }

    /** Tells those who can be seen what they do not know yet. */
    void catchUp() {
        List.copyOf(all).forEach(Follower::tell);
    }
}
