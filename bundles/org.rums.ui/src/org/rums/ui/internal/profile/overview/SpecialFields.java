package org.rums.ui.internal.profile.overview;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.model.ClockRepair;
import org.rums.model.DateValue;
import org.rums.model.RumsFactory;
import org.rums.model.RumsPackage.Literals;
import org.rums.model.UpdateProfile;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.edit.CommonValue;
import org.rums.ui.internal.profile.fields.BoundText;
import org.rums.ui.internal.profile.fields.DateCodec;
import org.rums.ui.internal.profile.fields.FieldRows;
import org.rums.ui.internal.profile.fields.Spots;

/** What a profile does to the box as a whole: rarely needed, so all of it is a check box. */
final class SpecialFields {
    private static final int DATE_CHARACTERS = 20;

    private final ProfileContext context;
    private final Map<EAttribute, Button> boxes = new LinkedHashMap<>();
    private final Button clock;
    private final Composite dates;
    private final FieldRows rows;
    private final CommonValue<UpdateProfile, Instant> seen;
    private final CommonValue<UpdateProfile, Instant> time;

    SpecialFields(Composite parent, FormToolkit toolkit, ProfileContext context) {
        this.context = context;
        box(parent, toolkit, Literals.UPDATE_PROFILE__DEMANDS_STATE, OverviewMessages.DemandsState);
        box(parent, toolkit, Literals.UPDATE_PROFILE__CLOSE_ALL, OverviewMessages.CloseAll);
        box(parent, toolkit, Literals.UPDATE_PROFILE__UNLOCK, OverviewMessages.Unlock);
        box(parent, toolkit, Literals.UPDATE_PROFILE__ALLOW_TIME_JUMP, OverviewMessages.TimeJump);
        box(parent, toolkit, Literals.UPDATE_PROFILE__WIPE, OverviewMessages.Wipe);
        clock = toolkit.createButton(parent, OverviewMessages.Clock, SWT.CHECK);
        clock.setToolTipText(OverviewMessages.ClockTip);
        clock.addListener(SWT.Selection, event -> setClock(clock.getSelection()));
        rows = new FieldRows(parent, toolkit);
        boxes.forEach((feature, box) -> rows.spots().add(feature, box));
        rows.spots().add(Literals.UPDATE_PROFILE__CLOCK_REPAIR, clock);
        dates = rows.area();
        seen = date(OverviewMessages.ClockSeen, OverviewMessages.ClockSeenTip, true);
        time = date(OverviewMessages.ClockTime, OverviewMessages.ClockTimeTip, false);
        context.followEdits(parent, this::refresh);
        context.findings().follow(parent, analysis -> rows.spots().found(analysis.findings()));
    }

    private void box(Composite parent, FormToolkit toolkit, EAttribute feature, String words) {
        int tip = words.indexOf('\n');
        Button box = toolkit.createButton(parent, words.substring(0, tip), SWT.CHECK);
        box.setToolTipText(words.substring(tip + 1));
        box.addListener(
                SWT.Selection,
                event -> context.edits()
                        .set(
                                OverviewMessages.SetSpecial,
                                List.of(context.profile()),
                                feature,
                                box.getSelection(),
                                Optional.empty()));
        boxes.put(feature, box);
    }

    private CommonValue<UpdateProfile, Instant> date(String label, String tip, boolean first) {
        Composite fields = rows.row(label, 2);
        Text text = rows.text(fields, DATE_CHARACTERS, tip);
        rows.word(fields, OverviewMessages.Utc);
        CommonValue<UpdateProfile, Instant> value = new CommonValue<>(
                Instant.class,
                profile -> Optional.ofNullable(profile.getClockRepair())
                        .map(repair -> first ? repair.getSeen() : repair.getTime())
                        .map(DateValue::getDate),
                (profiles, date) -> setDate(first, date));
        rows.spots()
                .add(
                        first ? Literals.CLOCK_REPAIR__SEEN : Literals.CLOCK_REPAIR__TIME,
                        new BoundText<>(text, value, new DateCodec(Locale.getDefault()), context.stack()));
        return value;
    }

    private void setDate(boolean first, Optional<Instant> date) {
        ClockRepair repair = context.profile().getClockRepair();
        context.edits()
                .run(
                        OverviewMessages.SetSpecial,
                        List.of(repair),
                        () -> {
                            DateValue value = RumsFactory.eINSTANCE.createDateValue();
                            value.setDate(date.orElse(null));
                            if (first) {
                                repair.setSeen(value);
                            } else {
                                repair.setTime(value);
                            }
                        },
                        Optional.of(List.of("clock", first)));
    }

    private void setClock(boolean wanted) {
        context.edits()
                .run(
                        OverviewMessages.SetSpecial,
                        context.profile(),
                        () -> context.profile()
                                .setClockRepair(wanted ? RumsFactory.eINSTANCE.createClockRepair() : null));
    }

    void show(UpdateProfile profile) {
        seen.show(List.of(profile));
        time.show(List.of(profile));
        refresh();
    }

    private void refresh() {
        UpdateProfile profile = context.profile();
        boxes.forEach((feature, box) -> box.setSelection((Boolean) profile.eGet(feature)));
        boolean repairs = profile.getClockRepair() != null;
        clock.setSelection(repairs);
        if (dates.getVisible() != repairs) {
            dates.setVisible(repairs);
            ((org.eclipse.swt.layout.GridData) dates.getLayoutData()).exclude = !repairs;
            dates.requestLayout();
        }
    }

    Spots spots() {
        return rows.spots();
    }
}
