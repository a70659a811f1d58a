package org.rums.ui.internal.about;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.Version;
import org.rums.ui.RumsWorkbench;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.commands.ClipboardText;

/** Name, version, licence, and what the program runs on; the last can be copied for a report. */
final class AboutDialog extends Dialog {
    private static final int MARGIN = 20;
    private static final int GAP = 20;
    private static final int WIDTH = 360;
    private static final int ICON = 64;
    private static final double TITLE_SIZE = 1.8;

    AboutDialog(Shell shell) {
        super(shell);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.About_Title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.horizontalSpacing = GAP;
        area.setLayout(layout);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), area);
        Label icon = new Label(area, SWT.NONE);
        icon.setImage(resources.create(ImageDescriptor.createFromURL(
                Platform.getBundle(RumsWorkbench.BUNDLE).getEntry("icons/rums" + ICON + ".png"))));
        icon.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false, 1, 4));
        Label title = new Label(area, SWT.NONE);
        FontDescriptor font = FontDescriptor.createFrom(JFaceResources.getDialogFont());
        int height = font.getFontData()[0].getHeight();
        title.setFont(resources.create(
                font.setHeight((int) Math.round(height * TITLE_SIZE)).setStyle(SWT.BOLD)));
        title.setText("RUMS " + version());
        wrapped(area, new Label(area, SWT.WRAP), Messages.About_What);
        Link licence = new Link(area, SWT.WRAP);
        licence.setText(Messages.About_Licence);
        licence.setLayoutData(wrapping());
        licence.addListener(SWT.Selection, event -> Program.launch(event.text));
        Text system = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        system.setText(system());
        system.setLayoutData(wrapping());
        return area;
    }

    private static void wrapped(Composite area, Label label, String text) {
        label.setText(text);
        label.setLayoutData(wrapping());
    }

    private static GridData wrapping() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        return data;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLIENT_ID, Messages.About_Copy, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.Close, true).setFocus();
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.CLIENT_ID) {
            ClipboardText.copy("RUMS " + version() + "\n" + system());
        } else {
            super.buttonPressed(id);
        }
    }

    private static String version() {
        Version version = Platform.getBundle(RumsWorkbench.BUNDLE).getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    private static String system() {
        return Messages.bind(Messages.About_System, new Object[] {
            System.getProperty("java.version"),
            System.getProperty("java.vendor"),
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("os.arch"),
            SWT.getPlatform() + " " + SWT.getVersion()
        });
    }
}
