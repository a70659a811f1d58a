package org.rums.ui.internal.commands;

import java.util.Locale;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultTexts;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;

/** Says what did not happen, why, and what to do. */
public final class Refusals {
    private Refusals() {}

    /** Returns the sentences; the first one says what did not happen. */
    public static String text(String what, RefusedException refusal) {
        return text(what, refusal, ResultTexts.in(Locale.getDefault()).advice(refusal));
    }

    /** Returns the sentences with an advice that fits better than the one for codes. */
    public static String text(String what, RefusedException refusal, String advice) {
        ResultTexts texts = ResultTexts.in(Locale.getDefault());
        return Messages.bind(Messages.Refused, new Object[] {what, texts.text(refusal), advice, refusal.code()});
    }

    /** Returns why something is refused and what to do, as sentences. */
    public static String sentence(RefusedException refusal) {
        ResultTexts texts = ResultTexts.in(Locale.getDefault());
        return texts.text(refusal) + ' ' + texts.advice(refusal.code());
    }

    /** Shows a refusal in the status line. */
    public static void show(String what, RefusedException refusal) {
        StatusLine.show(Icons.image("state-damaged"), text(what, refusal));
    }
}
