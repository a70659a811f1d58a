package org.rums.ui.internal.profile.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.model.compile.CodeLength;
import org.rums.model.words.ProfileWords.Paragraph;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.profile.Analysis;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.view.Bar;

/** What the profile does, in words made from its changes, and how long its code is. */
final class Summary {
    private static final int WIDTH = 200;
    private static final int HEIGHT = 120;

    private final ProfileContext context;
    private final StyledText text;
    private final Bar bar;
    private final Label length;

    Summary(Composite parent, FormToolkit toolkit, ProfileContext context) {
        this.context = context;
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setCaret(null);
        text.setAlwaysShowScrollBars(false);
        toolkit.adapt(text, true, false);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        text.setLayoutData(data);
        Composite line = toolkit.createComposite(parent);
        line.setLayout(GridLayoutFactory.fillDefaults().numColumns(3).create());
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        toolkit.createLabel(line, OverviewMessages.Length);
        bar = new Bar(line);
        toolkit.adapt(bar);
        length = toolkit.createLabel(line, "", SWT.WRAP);
        length.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        context.findings().follow(parent, analysis -> {
            show(analysis.does());
            showLength(analysis);
        });
    }

    /** Shows a profile of which nothing was found out yet. */
    void show() {
        show(context.words().summary(context.profile()));
    }

    private void show(List<Paragraph> paragraphs) {
        StyledString words = new StyledString();
        if (paragraphs.isEmpty()) {
            words.append(OverviewMessages.DoesNothing, Colours.text(Colours.MUTED));
        }
        for (Paragraph paragraph : paragraphs) {
            String title = paragraph.title().isEmpty()
                    ? OverviewMessages.WholeBox
                    : OverviewMessages.format(OverviewMessages.Partition, paragraph.title());
            words.append(words.length() == 0 ? "" : "\n");
            words.append(title, Colours.text(Colours.MUTED));
            paragraph.sentences().forEach(sentence -> words.append("\n    " + sentence));
        }
        if (!words.getString().equals(text.getText())) {
            int top = text.getTopIndex();
            put(words);
            text.setTopIndex(top);
        }
    }

    /** Puts other words in, but only the lines that differ: all of many lines would have to be wrapped anew. */
    private void put(StyledString words) {
        ChangedLines lines = ChangedLines.between(text.getText(), words.getString());
        text.replaceTextRange(lines.start(), lines.removed(), lines.inserted());
        text.replaceStyleRanges(
                lines.start(),
                lines.inserted().length(),
                Arrays.stream(words.getStyleRanges())
                        .filter(range -> range.start >= lines.start() && range.start < lines.end())
                        .toArray(StyleRange[]::new));
    }

    private void showLength(Analysis analysis) {
        Optional<CodeLength> known = analysis.length();
        if (known.isEmpty()) {
            bar.show(0, -1, Colours.MUTED, OverviewMessages.LengthUnknown);
            length.setText(OverviewMessages.LengthUnknown);
        } else if (known.get().symbols().isEmpty()) {
            String said = OverviewMessages.format(
                    OverviewMessages.LengthFile, known.get().bytes());
            bar.show(1, -1, Colours.WARNING, said);
            length.setText(said);
        } else {
            int symbols = known.get().symbols().getAsInt();
            boolean easy = symbols <= CodeLength.EASY;
            String said = OverviewMessages.format(
                    easy ? OverviewMessages.LengthEasy : OverviewMessages.LengthLong,
                    symbols,
                    CodeLength.MOST,
                    CodeLength.EASY);
            bar.show(
                    (double) symbols / CodeLength.MOST,
                    (double) CodeLength.EASY / CodeLength.MOST,
                    easy ? Colours.OK : Colours.CHANGED,
                    said);
            length.setText(said);
        }
        length.requestLayout();
    }
}
