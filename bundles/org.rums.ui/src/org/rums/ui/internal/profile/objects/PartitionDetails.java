package org.rums.ui.internal.profile.objects;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.model.PartitionChange;
import org.rums.model.RumsPackage.Literals;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.edit.CommonValue;
import org.rums.ui.internal.profile.fields.BoundText;
import org.rums.ui.internal.profile.fields.Codecs;
import org.rums.ui.internal.profile.fields.FieldRows;
import org.rums.ui.internal.profile.fields.Mark;

/** The fields of a partition: AppID and name. */
final class PartitionDetails {
    private final CommonValue<PartitionChange, Integer> appId;
    private final CommonValue<PartitionChange, String> name;
    private final BoundText<Integer> appIdField;

    PartitionDetails(Composite parent, FormToolkit toolkit, ProfileContext context, List<PartitionChange> partitions) {
        FieldRows rows = new FieldRows(parent, toolkit);
        appId = context.edits().value(ObjectMessages.SetPartition, Integer.class, Literals.PARTITION_CHANGE__APP_ID);
        name = context.edits().value(ObjectMessages.SetPartition, String.class, Literals.PARTITION_CHANGE__NAME);
        Text appIdText = rows.text(ObjectMessages.AppId, ObjectMessages.AppIdFieldTip);
        appIdField = new BoundText<>(appIdText, appId, Codecs.APP_ID, context.stack());
        Text nameText = rows.text(ObjectMessages.PartitionName, ObjectMessages.PartitionNameTip);
        new BoundText<>(nameText, name, Codecs.TEXT, context.stack());
        show(partitions);
    }

    void show(List<PartitionChange> partitions) {
        appId.show(partitions);
        name.show(partitions);
    }

    void found(Optional<Mark.Problem> problem) {
        appIdField.mark().found(problem);
    }

    void setFocus() {
        appIdField.text().setFocus();
        appIdField.text().selectAll();
    }
}
