package org.rums.ui.internal.profile.objects;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.rums.core.licence.LicenceWords;
import org.rums.core.licence.ObjectType;
import org.rums.ui.internal.profile.ObjectIcons;
import org.rums.ui.internal.view.Chooser;

/** The list to choose the object of a new change from. */
final class ChangeChooser extends LabelProvider {
    private static final int WIDTH = 230;

    private final LicenceWords words = LicenceWords.of(Locale.getDefault(), ZoneId.systemDefault());

    /** Opens the list at a place of the screen. */
    static void open(Shell parent, Point place, Consumer<ObjectType> chosen) {
        ChangeChooser rows = new ChangeChooser();
        Chooser.Offer<ObjectType> offer = new Chooser.Offer<>(
                List.of(ObjectType.values()), rows::getText, rows, ObjectMessages.ChooseObject, "", WIDTH);
        new Chooser<>(parent, place, offer, chosen).open();
    }

    @Override
    public String getText(Object element) {
        return words.object((ObjectType) element);
    }

    @Override
    public Image getImage(Object element) {
        return ObjectIcons.of((ObjectType) element);
    }
}
