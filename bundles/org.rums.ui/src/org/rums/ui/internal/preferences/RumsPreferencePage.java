package org.rums.ui.internal.preferences;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.rums.ui.RumsWorkbench;
import org.rums.ui.internal.Messages;

/** The one page of this program; the theme is chosen on the platform's own page. */
public final class RumsPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final String APPEARANCE_PAGE = "org.rums.ui.preferences.appearance";
    private static final int HINT_WIDTH = 420;
    private static final int DIGITS = 4;
    private static final int MOST_MINUTES = 1440;

    /** Called by the extension registry. */
    public RumsPreferencePage() {
        super(GRID);
        setPreferenceStore(Preferences.store());
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.Preferences_Description);
    }

    @Override
    protected void createFieldEditors() {
        Composite parent = getFieldEditorParent();
        DirectoryFieldEditor folder =
                new DirectoryFieldEditor(RumsWorkbench.BOXES_FOLDER_PREFERENCE, Messages.Preferences_Folder, parent);
        folder.setEmptyStringAllowed(true);
        folder.getTextControl(parent).setMessage(BoxesFolder.standard().toString());
        addField(folder);
        addField(new ComboFieldEditor(
                Preferences.LANGUAGE,
                Messages.Preferences_Language,
                new String[][] {{Messages.Preferences_System, ""}, {"English", "en"}, {"Deutsch", "de"}},
                parent));
        hint(parent, Messages.Preferences_Restart);
        IntegerFieldEditor lock =
                new IntegerFieldEditor(Preferences.LOCK_AFTER, Messages.Preferences_LockAfter, parent, DIGITS);
        lock.setValidRange(0, MOST_MINUTES);
        addField(lock);
        addField(new BooleanFieldEditor(Preferences.ANNOUNCE, Messages.Preferences_Announce, parent));
    }

    @Override
    protected void adjustGridLayout() {
        super.adjustGridLayout();
        Composite parent = getFieldEditorParent();
        Link theme = new Link(parent, SWT.NONE);
        theme.setText(Messages.Preferences_Theme);
        theme.setLayoutData(spanning(parent));
        theme.addListener(
                SWT.Selection,
                event -> PreferencesUtil.createPreferenceDialogOn(getShell(), APPEARANCE_PAGE, null, null));
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        super.propertyChange(event);
        getContainer().updateButtons();
    }

    private static void hint(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        label.setLayoutData(spanning(parent));
    }

    private static GridData spanning(Composite parent) {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalSpan = 3;
        data.widthHint = HINT_WIDTH;
        return data;
    }
}
