package org.rums.ui.internal.commands;

import org.eclipse.core.expressions.PropertyTester;
import org.rums.ui.internal.boxes.BoxEntry;

/** Whether a selected box is formatted. */
public final class BoxTester extends PropertyTester {
    @Override
    public boolean test(Object receiver, String property, Object[] args, Object expected) {
        return receiver instanceof BoxEntry box && box.formatted();
    }
}
