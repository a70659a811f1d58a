package org.rums.ui.internal.profile.preview;

import java.util.Optional;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.model.compile.CodeLength;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.view.Bar;

/** How much of the box is taken afterwards, and how long the code is. */
final class LookBar {
    private static final int GAP = 24;

    private final Composite line;
    private final Bar memoryBar;
    private final Label memory;
    private final Bar codeBar;
    private final Label code;

    LookBar(Composite parent, FormToolkit toolkit) {
        line = toolkit.createComposite(parent);
        line.setLayout(GridLayoutFactory.fillDefaults().numColumns(4).create());
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        memoryBar = new Bar(line);
        toolkit.adapt(memoryBar);
        memory = toolkit.createLabel(line, "");
        codeBar = new Bar(line);
        toolkit.adapt(codeBar);
        GridData gap = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        gap.horizontalIndent = GAP;
        codeBar.setLayoutData(gap);
        code = toolkit.createLabel(line, "");
    }

    void show(Look look) {
        line.setVisible(look.trouble().isEmpty());
        look.memory().ifPresent(this::memory);
        String words = PreviewMessages.format(PreviewMessages.Code, code(look));
        Optional<Integer> symbols = look.length()
                .map(CodeLength::symbols)
                .filter(known -> known.isPresent())
                .map(known -> known.getAsInt());
        double part = symbols.map(known -> (double) known / CodeLength.MOST)
                .orElse(look.length().isPresent() ? 1d : 0d);
        boolean easy = symbols.filter(known -> known <= CodeLength.EASY).isPresent();
        codeBar.show(
                part,
                (double) CodeLength.EASY / CodeLength.MOST,
                easy ? Colours.OK : symbols.isPresent() ? Colours.CHANGED : Colours.WARNING,
                words);
        code.setText(words);
        code.requestLayout();
        memory.requestLayout();
    }

    private void memory(Look.Memory known) {
        String words = PreviewMessages.format(PreviewMessages.Memory, known.before(), known.after(), known.all());
        memoryBar.show(
                (double) known.after() / known.all(),
                (double) known.before() / known.all(),
                known.after() > known.all() ? Colours.REFUSED : Colours.OK,
                words);
        memory.setText(words);
    }

    private static String code(Look look) {
        if (look.refused()) {
            return PreviewMessages.CodeNone;
        } else if (look.length().isEmpty()) {
            return PreviewMessages.CodeNothing;
        }
        CodeLength length = look.length().get();
        return length.symbols().isPresent()
                ? PreviewMessages.format(
                        PreviewMessages.CodeTyped, length.symbols().getAsInt(), CodeLength.MOST)
                : PreviewMessages.format(PreviewMessages.CodeFile, length.bytes());
    }
}
