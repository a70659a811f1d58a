package org.rums.ui.internal.vault.passphrase;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.view.Bar;
import org.rums.ui.internal.wizard.Fields;

/** A new passphrase, typed twice, with a bar and a word for its strength, which are a hint and hold nothing up. */
public final class NewPassphrase {
    private static final int LEAST = 12;
    private static final double FULL = 16;
    private static final int GAP = 10;

    private final Text first;
    private final Text second;
    private final Bar bar;
    private final Label word;
    private final Estimation estimation;

    /**
     * Adds the fields to a page.
     *
     * @param fields of the page
     * @param name label of the first field
     * @param span columns of a field
     * @param changed runs after every change
     */
    public NewPassphrase(Fields fields, String name, int span, Runnable changed) {
        first = fields.secret(name, span);
        second = fields.secret(PassphraseMessages.Again, span);
        fields.label(PassphraseMessages.Strength);
        Composite strength = new Composite(fields.area(), SWT.NONE);
        strength.setLayout(
                GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).create());
        strength.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1));
        bar = new Bar(strength);
        bar.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        word = new Label(strength, SWT.NONE);
        word.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        fields.hint(PassphraseMessages.Hint);
        Display display = bar.getDisplay();
        estimation = new Estimation(guesses -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> show(guesses));
            }
        });
        bar.addListener(SWT.Dispose, event -> estimation.close());
        first.addListener(SWT.Modify, event -> estimation.look(first.getTextChars()));
        first.addListener(SWT.Modify, event -> changed.run());
        second.addListener(SWT.Modify, event -> changed.run());
    }

    private void show(double guesses) {
        if (bar.isDisposed()) {
            return;
        }
        Strength strength = Strength.of(guesses);
        String said = guesses == 0 ? "" : strength.word();
        String role = switch (strength) {
            case WEAK -> Colours.REFUSED;
            case FAIR -> Colours.WARNING;
            case GOOD, STRONG -> Colours.OK;
        };
        bar.show(guesses / FULL, -1, role, said);
        word.setText(said);
    }

    /** Returns why it cannot be taken, once as much was typed again; nothing while there is nothing to say yet. */
    public Optional<String> fault() {
        return test((passphrase, again) -> {
            boolean typedAsMuch = again.length >= passphrase.length && again.length > 0;
            if (!typedAsMuch || Arrays.equals(passphrase, again) && passphrase.length >= LEAST) {
                return Optional.empty();
            }
            return Optional.of(
                    passphrase.length < LEAST
                            ? Messages.bind(PassphraseMessages.Short, LEAST)
                            : PassphraseMessages.Differ);
        });
    }

    /** Returns whether it can be taken. */
    public boolean complete() {
        return test((passphrase, again) -> passphrase.length >= LEAST && Arrays.equals(passphrase, again));
    }

    private interface Test<T> {
        T of(char[] passphrase, char[] again);
    }

    private <T> T test(Test<T> test) {
        char[] passphrase = first.getTextChars();
        char[] again = second.getTextChars();
        try {
            return test.of(passphrase, again);
        } finally {
            Arrays.fill(passphrase, '\0');
            Arrays.fill(again, '\0');
        }
    }

    /** Returns what was typed; the caller zeroes it. */
    public char[] get() {
        return first.getTextChars();
    }

    /** Takes what was typed out of the fields. */
    public void clear() {
        first.setTextChars(new char[0]);
        second.setTextChars(new char[0]);
    }

    /** Puts the focus on the first field. */
    public void setFocus() {
        first.setFocus();
    }
}
