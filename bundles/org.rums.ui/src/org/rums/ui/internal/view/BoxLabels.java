package org.rums.ui.internal.view;

import java.util.Locale;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Image;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.boxes.BoxEntry;
import org.rums.ui.internal.boxes.BoxWords;
import org.rums.ui.internal.boxes.Condition;
import org.rums.ui.internal.boxes.LicenceText;

/** Rows in words: who the box is first, then what it grants. */
final class BoxLabels extends LabelProvider implements IStyledLabelProvider, IToolTipProvider {
    private static final String GAP = "  ";

    private final Predicate<BoxEntry> open;

    /** Labels; an open box leaves its licences to the rows below it. */
    BoxLabels(Predicate<BoxEntry> open) {
        this.open = open;
    }

    @Override
    public StyledString getStyledText(Object element) {
        if (element instanceof BoxEntry box) {
            return boxText(box);
        }
        if (element instanceof PartitionRow row) {
            return partitionText(row);
        }
        ObjectRow row = (ObjectRow) element;
        return new StyledString(LicenceText.name(row.object()))
                .append(
                        GAP
                                + LicenceText.value(
                                        row.object(), BoxWords.now(row.parent().box())),
                        muted());
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof BoxEntry box) {
            return Icons.image("state-" + stateIcon(box.condition()));
        }
        return Icons.image(element instanceof ObjectRow row ? LicenceText.icon(row.object()) : "partition");
    }

    @Override
    public String getToolTipText(Object element) {
        return element instanceof BoxEntry box ? BoxWords.details(box) : getText(element);
    }

    private StyledString boxText(BoxEntry box) {
        StyledString text = new StyledString(box.title());
        box.label().ifPresent(label -> text.append(GAP + label));
        box.model().ifPresent(model -> text.append(GAP + model + ' ' + Messages.Box_Virtual, muted()));
        if (box.condition() != Condition.READY) {
            Styler style = box.condition() == Condition.BLANK ? muted() : Colours.text(Colours.WARNING);
            text.append(GAP + BoxWords.condition(box), style);
        } else if (!open.test(box)) {
            text.append(GAP + BoxWords.summary(box), muted());
        }
        return text;
    }

    private static StyledString partitionText(PartitionRow row) {
        return new StyledString(LicenceText.title(row.partition()))
                .append(GAP + LicenceText.summary(row.partition(), BoxWords.now(row.box())), muted());
    }

    /** Returns the name of a condition's icon. */
    static String stateIcon(Condition condition) {
        return switch (condition) {
            case SILENT -> "attention";
            default -> condition.name().toLowerCase(Locale.ROOT);
        };
    }

    private static Styler muted() {
        return Colours.text(Colours.MUTED);
    }
}
