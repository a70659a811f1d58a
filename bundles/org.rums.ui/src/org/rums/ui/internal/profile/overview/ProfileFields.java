package org.rums.ui.internal.profile.overview;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.core.code.Expiry;
import org.rums.core.licence.Model;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.UpdateProfile;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.edit.CommonValue;
import org.rums.ui.internal.profile.fields.BoundText;
import org.rums.ui.internal.profile.fields.Codecs;
import org.rums.ui.internal.profile.fields.FieldRows;
import org.rums.ui.internal.profile.fields.Spots;
import org.rums.ui.internal.profile.fields.TextCodec;

/** Name, description, Developer ID, models and validity of a profile, and who saved it last. */
final class ProfileFields {
    private static final int DESCRIPTION_LINES = 3;

    private final ProfileContext context;
    private final FieldRows rows;
    private final Text name;
    private final Map<Model, Button> models = new EnumMap<>(Model.class);
    private final Combo expiry;
    private final Label revision;
    private final List<CommonValue<UpdateProfile, ?>> values = new ArrayList<>();

    ProfileFields(Composite parent, FormToolkit toolkit, ProfileContext context) {
        this.context = context;
        rows = new FieldRows(parent, toolkit);
        name = rows.text(OverviewMessages.Name, OverviewMessages.NameTip);
        bind(name, Codecs.TEXT, Literals.UPDATE_PROFILE__NAME);
        Composite area = rows.row(OverviewMessages.Description, 1);
        Text lines = toolkit.createText(area, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        lines.setToolTipText(OverviewMessages.DescriptionTip);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = DESCRIPTION_LINES * lines.getLineHeight();
        lines.setLayoutData(data);
        lines.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT);
        bind(lines, Codecs.TEXT, Literals.UPDATE_PROFILE__DESCRIPTION);
        bind(
                rows.text(OverviewMessages.DeveloperId, OverviewMessages.DeveloperIdTip),
                Codecs.U32,
                Literals.UPDATE_PROFILE__DEVELOPER_ID);
        Composite boxes = rows.row(OverviewMessages.Models, 1);
        boxes.setLayout(new RowLayout(SWT.HORIZONTAL));
        for (Model model : Model.values()) {
            models.put(model, model(toolkit, boxes, model));
        }
        rows.spots().add(Literals.UPDATE_PROFILE__MODELS, models.get(Model.VERSA));
        Composite validity = rows.row(OverviewMessages.Validity, 1);
        expiry = new Combo(validity, SWT.READ_ONLY);
        expiry.setToolTipText(OverviewMessages.ValidityTip);
        expiry.add(OverviewMessages.NoEnd);
        Expiry.choices().forEach(choice -> expiry.add(Durations.say(choice)));
        expiry.addListener(
                SWT.Selection,
                event -> context.edits()
                        .set(
                                OverviewMessages.SetValidity,
                                List.of(context.profile()),
                                Literals.UPDATE_PROFILE__EXPIRY,
                                expiry.getSelectionIndex(),
                                Optional.empty()));
        rows.spots().add(Literals.UPDATE_PROFILE__EXPIRY, expiry);
        revision = toolkit.createLabel(parent, "", SWT.WRAP);
        revision.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Colours.mark(revision, Colours.MUTED);
        context.followEdits(parent, this::refresh);
        context.findings().follow(parent, analysis -> rows.spots().found(analysis.findings()));
    }

    private <T> void bind(Text text, TextCodec<T> codec, EStructuralFeature feature) {
        CommonValue<UpdateProfile, T> value = context.edits().value(OverviewMessages.SetProfile, codec.type(), feature);
        values.add(value);
        rows.spots().add(feature, new BoundText<>(text, value, codec, context.stack()));
    }

    private Button model(FormToolkit toolkit, Composite parent, Model model) {
        Button box = toolkit.createButton(parent, model.title(), SWT.CHECK);
        box.setToolTipText(OverviewMessages.format(
                model.networkLicences() ? OverviewMessages.ModelNetworkTip : OverviewMessages.ModelTip,
                model.memory() / 1024));
        box.addListener(SWT.Selection, event -> setModels());
        return box;
    }

    private void setModels() {
        List<Model> chosen = models.entrySet().stream()
                .filter(entry -> entry.getValue().getSelection())
                .map(Map.Entry::getKey)
                .toList();
        context.edits().run(OverviewMessages.SetModels, context.profile(), () -> {
            context.profile().getModels().clear();
            context.profile().getModels().addAll(chosen);
        });
    }

    void show(UpdateProfile profile) {
        values.forEach(value -> value.show(List.of(profile)));
        refresh();
    }

    private void refresh() {
        UpdateProfile profile = context.profile();
        models.forEach((model, box) -> box.setSelection(profile.getModels().contains(model)));
        expiry.select(profile.getExpiry());
        revision.setText(revision(profile));
    }

    private static String revision(UpdateProfile profile) {
        if (profile.getRevision() == 0) {
            return OverviewMessages.NeverSaved;
        }
        String saved = Optional.ofNullable(profile.getSavedAt())
                .map(time -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .format(time.atZone(ZoneId.systemDefault())))
                .orElse("");
        return OverviewMessages.format(
                OverviewMessages.Revision,
                profile.getRevision(),
                Optional.ofNullable(profile.getSavedBy()).orElse(""),
                saved,
                profile.getRecipients().size());
    }

    Spots spots() {
        return rows.spots();
    }

    void setFocus() {
        name.setFocus();
    }
}
