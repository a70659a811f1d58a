package org.rums.ui.internal.help;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Control;

/** Which section of the guide is about which control: the file {@code places.properties} says it by the control's name. */
public final class HelpPlace {
    private static final String NAME = HelpPlace.class.getName();

    private HelpPlace() {}

    /** Names a control, and so what is in it, as long as nothing in it has a section of its own. */
    public static void name(Control control, String place) {
        control.setData(NAME, place);
    }

    /** Finds the section for a control, or for what it is in. */
    static Optional<String> of(Control control, ResourceBundle places) {
        return Stream.iterate(control, java.util.Objects::nonNull, Control::getParent)
                .flatMap(at -> Stream.ofNullable(at.getData(NAME)))
                .map(Object::toString)
                .filter(places::containsKey)
                .map(places::getString)
                .findFirst();
    }
}
