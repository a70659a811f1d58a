package org.rums.ui.internal.profile.fields;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.ui.internal.Icons;

/** A button behind a date that opens a month to choose a day from; the day chosen keeps the time of day there was. */
public final class CalendarButton {
    private final Button button;
    private final Supplier<Optional<Instant>> current;
    private final Consumer<Instant> chosen;

    /**
     * Makes the button.
     *
     * @param current date to begin with
     * @param chosen takes the date
     */
    public CalendarButton(
            Composite parent, FormToolkit toolkit, Supplier<Optional<Instant>> current, Consumer<Instant> chosen) {
        this.current = current;
        this.chosen = chosen;
        button = toolkit.createButton(parent, "", SWT.PUSH);
        button.setImage(Icons.image("object-date"));
        button.setToolTipText(FieldMessages.Calendar);
        button.getAccessible().addAccessibleListener(new org.eclipse.swt.accessibility.AccessibleAdapter() {
            @Override
            public void getName(org.eclipse.swt.accessibility.AccessibleEvent event) {
                event.result = FieldMessages.Calendar;
            }
        });
        button.addListener(SWT.Selection, event -> open());
    }

    private void open() {
        Shell shell = new Shell(button.getShell(), SWT.TOOL | SWT.ON_TOP);
        shell.setLayout(new FillLayout());
        DateTime month = new DateTime(shell, SWT.CALENDAR);
        LocalDate day = LocalDate.ofInstant(current.get().orElseGet(Instant::now), ZoneOffset.UTC);
        month.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        month.addListener(SWT.MouseDoubleClick, event -> take(shell, month));
        month.addListener(SWT.DefaultSelection, event -> take(shell, month));
        shell.addListener(SWT.Deactivate, event -> shell.dispose());
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                shell.dispose();
            }
        });
        shell.pack();
        Point place = button.toDisplay(0, button.getSize().y);
        shell.setLocation(place);
        shell.open();
        month.setFocus();
    }

    private void take(Shell shell, DateTime month) {
        LocalDate day = LocalDate.of(month.getYear(), month.getMonth() + 1, month.getDay());
        LocalTime time = current.get()
                .map(instant -> LocalTime.ofInstant(instant, ZoneOffset.UTC))
                .orElse(LocalTime.of(23, 59, 59));
        chosen.accept(day.atTime(time).toInstant(ZoneOffset.UTC));
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
