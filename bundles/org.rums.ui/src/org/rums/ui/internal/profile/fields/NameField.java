package org.rums.ui.internal.profile.fields;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.fieldassist.ContentAssistCommandAdapter;

/**
 * A field for the name of a parameter. A name is taken when the field is left, by Enter or from the list of proposals;
 * Esc brings the old one back.
 */
public final class NameField {
    /** Takes a name. */
    public interface Taker extends Function<String, Optional<String>> {
        /**
         * Takes it.
         *
         * @return why not, as a sentence; empty when it was taken
         */
        @Override
        Optional<String> apply(String name);
    }

    private final Text text;
    private final Mark mark;
    private final Taker taker;
    private String name = "";

    /**
     * Makes a text field one for names.
     *
     * @param text the field
     * @param proposals names that may be chosen
     * @param taker takes another name
     */
    public NameField(Text text, Supplier<Stream<String>> proposals, Taker taker) {
        this.text = text;
        this.taker = taker;
        this.mark = new Mark(text);
        text.addListener(SWT.FocusOut, event -> take());
        text.addListener(SWT.DefaultSelection, event -> take());
        text.addListener(SWT.Traverse, this::escape);
        ContentAssistCommandAdapter assist = new ContentAssistCommandAdapter(
                text,
                new TextContentAdapter(),
                (contents, position) -> proposals(proposals.get(), contents.substring(0, position)),
                null,
                null,
                false);
        assist.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        assist.addContentProposalListener(proposal -> take());
    }

    private static IContentProposal[] proposals(Stream<String> names, String typed) {
        return names.filter(name -> name.regionMatches(true, 0, typed, 0, typed.length()))
                .sorted()
                .distinct()
                .map(ContentProposal::new)
                .toArray(IContentProposal[]::new);
    }

    /** Shows the name in force. */
    public void show(String current, boolean mixed) {
        name = current;
        text.setMessage(mixed ? FieldMessages.Mixed : "");
        text.setText(current);
        mark.unreadable(Optional.empty());
    }

    /** Returns the field. */
    public Text text() {
        return text;
    }

    /** Returns the sign at the field. */
    public Mark mark() {
        return mark;
    }

    private void take() {
        String typed = text.getText().strip();
        if (typed.equals(name) || typed.isEmpty()) {
            mark.unreadable(Optional.empty());
            return;
        }
        Optional<String> why = taker.apply(typed);
        if (why.isEmpty()) {
            name = typed;
        }
        mark.unreadable(why);
    }

    private void escape(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE && !text.getText().equals(name)) {
            text.setText(name);
            mark.unreadable(Optional.empty());
            event.doit = false;
        }
    }

    /** Says that a name belongs to a parameter of another kind. */
    public static String taken(String name) {
        return FieldMessages.format(FieldMessages.NameTaken, name);
    }
}
