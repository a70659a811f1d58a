package org.rums.ui.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** The frame of the parts of a form: a title, perhaps a sentence, and what is below it. */
public final class Sections {
    private static final int MARGIN = 12;

    private Sections() {}

    /** A column of sections. */
    public static Composite column(Composite parent, FormToolkit toolkit) {
        Composite column = toolkit.createComposite(parent);
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.verticalSpacing = MARGIN;
        column.setLayout(layout);
        return column;
    }

    /** A column that scrolls where its parent is too low for it. */
    public static Composite scrolled(Composite parent, FormToolkit toolkit) {
        ScrolledComposite scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        toolkit.adapt(scroller);
        Composite column = column(scroller, toolkit);
        scroller.setContent(column);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        Listener fit =
                event -> scroller.setMinHeight(column.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y);
        scroller.addListener(SWT.Resize, fit);
        column.addListener(SWT.Resize, fit);
        return column;
    }

    /** Fits the height of a scrolled column to what is in it now. */
    public static void fit(Composite column) {
        column.getParent().notifyListeners(SWT.Resize, new Event());
    }

    /** A part with a title; what it returns is filled by the caller. */
    public static Composite section(Composite column, FormToolkit toolkit, String title, boolean grows) {
        return client(toolkit, toolkit.createSection(column, Section.TITLE_BAR | Section.EXPANDED), title, grows);
    }

    /** A part of a scrolled column with a title by which it can be folded; what it returns is filled by the caller. */
    public static Composite folding(Composite column, FormToolkit toolkit, String title) {
        Section section = toolkit.createSection(column, Section.TITLE_BAR | Section.EXPANDED | Section.TWISTIE);
        section.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(event -> fit(column)));
        return client(toolkit, section, title, false);
    }

    private static Composite client(FormToolkit toolkit, Section section, String title, boolean grows) {
        section.setText(title);
        section.setLayoutData(new GridData(SWT.FILL, grows ? SWT.FILL : SWT.TOP, true, grows));
        Composite client = toolkit.createComposite(section);
        client.setLayout(new GridLayout());
        section.setClient(client);
        return client;
    }
}
