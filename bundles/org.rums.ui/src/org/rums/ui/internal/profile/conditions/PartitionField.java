package org.rums.ui.internal.profile.conditions;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.fieldassist.ContentAssistCommandAdapter;
import org.rums.model.Condition;
import org.rums.model.PartitionChange;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.edit.CommonValue;
import org.rums.ui.internal.profile.fields.BoundText;
import org.rums.ui.internal.profile.fields.Codecs;
import org.rums.ui.internal.profile.fields.FieldRows;

/** The AppID that a condition is about; its name stands behind it where the profile knows it. */
final class PartitionField {
    private static final int CHARACTERS = 7;

    private final ProfileContext context;
    private final Condition condition;
    private final EAttribute feature;
    private final Text text;
    private final Label name;

    PartitionField(FieldRows rows, ProfileContext context, Condition condition, EAttribute feature) {
        this.context = context;
        this.condition = condition;
        this.feature = feature;
        Composite fields = rows.row(ConditionMessages.Partition, 2);
        text = rows.text(fields, CHARACTERS, ConditionMessages.PartitionTip);
        name = rows.word(fields, "");
        CommonValue<Condition, Integer> value =
                context.edits().value(ConditionMessages.SetCondition, Integer.class, feature);
        rows.spots().add(feature, new BoundText<>(text, value, Codecs.APP_ID, context.stack()));
        value.show(List.of(condition));
        ContentAssistCommandAdapter assist = new ContentAssistCommandAdapter(
                text, new TextContentAdapter(), (contents, position) -> proposals(), null, null, false);
        assist.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        refresh();
    }

    private IContentProposal[] proposals() {
        return context.profile().getPartitions().stream()
                .map(partition -> new ContentProposal(
                        String.valueOf(partition.getAppId()), context.words().partition(partition), null))
                .toArray(IContentProposal[]::new);
    }

    void refresh() {
        Stream<PartitionChange> known = context.profile().getPartitions().stream();
        Object appId = condition.eGet(feature);
        name.setText(known.filter(partition -> appId.equals(partition.getAppId()))
                .map(PartitionChange::getName)
                .findFirst()
                .orElse(""));
        name.requestLayout();
    }

    void setFocus() {
        text.setFocus();
        text.selectAll();
    }
}
