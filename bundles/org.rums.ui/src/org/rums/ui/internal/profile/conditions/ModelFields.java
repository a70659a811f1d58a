package org.rums.ui.internal.profile.conditions;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.core.licence.Model;
import org.rums.model.ModelCondition;
import org.rums.model.RumsPackage.Literals;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.fields.FieldRows;

/** The models of which a box must be one. */
final class ModelFields implements ConditionFields {
    private final ModelCondition condition;
    private final Map<Model, Button> boxes = new EnumMap<>(Model.class);

    ModelFields(FieldRows rows, FormToolkit toolkit, ProfileContext context, ModelCondition condition) {
        this.condition = condition;
        Composite fields = rows.row(ConditionMessages.Models, 1);
        fields.setLayout(new RowLayout(SWT.HORIZONTAL));
        for (Model model : Model.values()) {
            Button box = toolkit.createButton(fields, model.title(), SWT.CHECK);
            box.addListener(
                    SWT.Selection,
                    event -> context.edits()
                            .run(ConditionMessages.SetCondition, condition, () -> set(model, box.getSelection())));
            boxes.put(model, box);
        }
        rows.spots().add(Literals.MODEL_CONDITION__MODELS, boxes.get(Model.VERSA));
        refresh();
    }

    private void set(Model model, boolean wanted) {
        if (wanted) {
            condition.getModels().add(model);
        } else {
            condition.getModels().remove(model);
        }
    }

    @Override
    public void refresh() {
        boxes.forEach((model, box) -> box.setSelection(condition.getModels().contains(model)));
    }

    @Override
    public void setFocus() {
        boxes.get(Model.VERSA).setFocus();
    }
}
