package org.rums.ui.internal.profile.objects;

import java.util.List;
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
import org.rums.ui.internal.profile.fields.Spots;

/** The fields of a partition: AppID and name. */
final class PartitionDetails {
    private final CommonValue<PartitionChange, Integer> appId;
    private final CommonValue<PartitionChange, String> name;
    private final FieldRows rows;
    private final Text appIdText;

    PartitionDetails(Composite parent, FormToolkit toolkit, ProfileContext context, List<PartitionChange> partitions) {
        rows = new FieldRows(parent, toolkit);
        appId = context.edits().value(ObjectMessages.SetPartition, Integer.class, Literals.PARTITION_CHANGE__APP_ID);
        name = context.edits().value(ObjectMessages.SetPartition, String.class, Literals.PARTITION_CHANGE__NAME);
        appIdText = rows.text(ObjectMessages.AppId, ObjectMessages.AppIdFieldTip);
        rows.spots()
                .add(
                        Literals.PARTITION_CHANGE__APP_ID,
                        new BoundText<>(appIdText, appId, Codecs.APP_ID, context.stack()));
        Text nameText = rows.text(ObjectMessages.PartitionName, ObjectMessages.PartitionNameTip);
        rows.spots()
                .add(Literals.PARTITION_CHANGE__NAME, new BoundText<>(nameText, name, Codecs.TEXT, context.stack()));
        show(partitions);
    }

    void show(List<PartitionChange> partitions) {
        appId.show(partitions);
        name.show(partitions);
    }

    Spots spots() {
        return rows.spots();
    }

    void setFocus() {
        appIdText.setFocus();
        appIdText.selectAll();
    }
}
