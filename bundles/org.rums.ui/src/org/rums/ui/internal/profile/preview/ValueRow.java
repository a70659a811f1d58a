package org.rums.ui.internal.profile.preview;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.model.Parameter;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.Parameters;

/**
 * Fields for the values of the parameters, to look ahead with; empty ones show what stands in for them. Passwords have
 * none: whatever they are, the box looks the same.
 */
final class ValueRow {
    private static final int WIDTH = 110;

    private final FormToolkit toolkit;
    private final Composite area;
    private final Runnable typed;
    private final Map<String, Text> fields = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private List<String> shown = List.of();

    ValueRow(Composite parent, FormToolkit toolkit, Runnable typed) {
        this.toolkit = toolkit;
        this.typed = typed;
        area = toolkit.createComposite(parent);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.marginLeft = 0;
        area.setLayout(layout);
    }

    Composite area() {
        return area;
    }

    /** Follows the parameters of the profile; what was typed stays with their names. */
    void show(UpdateProfile profile, long now) {
        List<Parameter> open = profile.getParameters().stream()
                .filter(parameter -> !Parameters.secret(parameter))
                .toList();
        List<String> names = open.stream().map(PreviewValues::label).toList();
        if (!names.equals(shown)) {
            shown = names;
            for (Control control : area.getChildren()) {
                control.dispose();
            }
            fields.clear();
            open.forEach(this::field);
            area.requestLayout();
        }
        PreviewValues values = new PreviewValues(profile, now);
        for (Parameter parameter : open) {
            fields.get(Parameters.name(parameter)).setMessage(values.hint(parameter));
        }
    }

    private void field(Parameter parameter) {
        String name = Parameters.name(parameter);
        if (fields.containsKey(name)) {
            return;
        }
        Label label = toolkit.createLabel(area, PreviewValues.label(parameter));
        label.setToolTipText(PreviewMessages.ValueTip);
        Text field = new Text(area, SWT.SINGLE | SWT.BORDER);
        field.setToolTipText(PreviewMessages.ValueTip);
        field.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
        field.setText(texts.getOrDefault(name, ""));
        field.addListener(SWT.Modify, event -> {
            texts.put(name, field.getText());
            typed.run();
        });
        fields.put(name, field);
    }

    /** Returns what was typed, by name. */
    Map<String, String> typed() {
        Map<String, String> values = new HashMap<>();
        fields.forEach((name, field) -> values.put(name, field.getText()));
        return values;
    }

    /** Forgets what was typed. */
    void clear() {
        texts.clear();
        fields.values().forEach(field -> field.setText(""));
    }
}
