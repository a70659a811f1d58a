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
import org.rums.model.rules.Finding;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.profile.Analysis;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.ProfileFindings;
import org.rums.ui.internal.profile.edit.CommonValue;
import org.rums.ui.internal.profile.fields.BoundText;
import org.rums.ui.internal.profile.fields.Codecs;
import org.rums.ui.internal.profile.fields.FieldRows;
import org.rums.ui.internal.profile.fields.Mark;

/** Name, description, Developer ID, models and validity of a profile, and who saved it last. */
final class ProfileFields {
    private static final int DESCRIPTION_LINES = 3;

    private final ProfileContext context;
    private final BoundText<String> name;
    private final BoundText<String> description;
    private final BoundText<Long> developerId;
    private final Map<Model, Button> models = new EnumMap<>(Model.class);
    private final Combo expiry;
    private final Mark modelsMark;
    private final Mark expiryMark;
    private final Label revision;
    private final List<CommonValue<UpdateProfile, ?>> values = new ArrayList<>();

    ProfileFields(Composite parent, FormToolkit toolkit, ProfileContext context) {
        this.context = context;
        FieldRows rows = new FieldRows(parent, toolkit);
        name = bind(
                rows.text(OverviewMessages.Name, OverviewMessages.NameTip),
                value(String.class, Literals.UPDATE_PROFILE__NAME),
                Codecs.TEXT);
        Composite area = rows.row(OverviewMessages.Description, 1);
        Text lines = toolkit.createText(area, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        lines.setToolTipText(OverviewMessages.DescriptionTip);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = DESCRIPTION_LINES * lines.getLineHeight();
        lines.setLayoutData(data);
        lines.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT);
        description = bind(lines, value(String.class, Literals.UPDATE_PROFILE__DESCRIPTION), Codecs.TEXT);
        developerId = bind(
                rows.text(OverviewMessages.DeveloperId, OverviewMessages.DeveloperIdTip),
                value(Long.class, Literals.UPDATE_PROFILE__DEVELOPER_ID),
                Codecs.U32);
        Composite boxes = rows.row(OverviewMessages.Models, 1);
        boxes.setLayout(new RowLayout(SWT.HORIZONTAL));
        for (Model model : Model.values()) {
            models.put(model, model(toolkit, boxes, model));
        }
        modelsMark = new Mark(models.get(Model.VERSA));
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
        expiryMark = new Mark(expiry);
        revision = toolkit.createLabel(parent, "", SWT.WRAP);
        revision.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Colours.mark(revision, Colours.MUTED);
        context.followEdits(parent, this::refresh);
        context.findings().follow(parent, this::found);
    }

    private <T> CommonValue<UpdateProfile, T> value(Class<T> type, EStructuralFeature feature) {
        CommonValue<UpdateProfile, T> value = context.edits().value(OverviewMessages.SetProfile, type, feature);
        values.add(value);
        return value;
    }

    private <T> BoundText<T> bind(
            Text text, CommonValue<UpdateProfile, T> value, org.rums.ui.internal.profile.fields.TextCodec<T> codec) {
        return new BoundText<>(text, value, codec, context.stack());
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

    private void found(Analysis analysis) {
        mark(analysis, Literals.UPDATE_PROFILE__NAME, name.mark());
        mark(analysis, Literals.UPDATE_PROFILE__DESCRIPTION, description.mark());
        mark(analysis, Literals.UPDATE_PROFILE__DEVELOPER_ID, developerId.mark());
        mark(analysis, Literals.UPDATE_PROFILE__MODELS, modelsMark);
        mark(analysis, Literals.UPDATE_PROFILE__EXPIRY, expiryMark);
    }

    private void mark(Analysis analysis, EStructuralFeature feature, Mark mark) {
        Optional<Finding> worst = analysis.findings().stream()
                .filter(finding -> finding.object() == context.profile()
                        && finding.feature().filter(feature::equals).isPresent())
                .findFirst();
        mark.found(worst.map(ProfileFindings::problem));
    }

    void reveal(EStructuralFeature feature) {
        if (feature == Literals.UPDATE_PROFILE__DEVELOPER_ID) {
            developerId.text().setFocus();
        } else if (feature == Literals.UPDATE_PROFILE__MODELS) {
            models.get(Model.VERSA).setFocus();
        } else if (feature == Literals.UPDATE_PROFILE__EXPIRY) {
            expiry.setFocus();
        } else {
            setFocus();
        }
    }

    void setFocus() {
        name.text().setFocus();
    }
}
