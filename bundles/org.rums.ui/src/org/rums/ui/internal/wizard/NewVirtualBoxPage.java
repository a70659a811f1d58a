package org.rums.ui.internal.wizard;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rums.core.licence.Model;
import org.rums.core.licence.Partition;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.boxes.BoxEntry;
import org.rums.ui.internal.boxes.BoxService;
import org.rums.ui.internal.boxes.DemoPartition;
import org.rums.ui.internal.boxes.LicenceText;

/** Model and label of a new virtual box, and what it will hold. */
final class NewVirtualBoxPage extends WizardPage {
    private static final int LABEL_BYTES = 8;
    private static final int KIBIBYTE = 1024;
    private static final int WIDTH = 380;
    private static final int MARGIN = 16;

    private Combo model;
    private Text label;

    NewVirtualBoxPage() {
        super("newVirtualBox");
        setTitle(Messages.Wizard_Heading);
        setDescription(Messages.Wizard_Description);
    }

    /** What the user wants. */
    record Wish(Model model, String label) {}

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.verticalSpacing = 10;
        layout.horizontalSpacing = 12;
        area.setLayout(layout);
        name(area, Messages.Wizard_Label);
        label = new Text(area, SWT.BORDER);
        label.setText(suggestion());
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        label.selectAll();
        label.addListener(SWT.Modify, event -> validate());
        name(area, Messages.Wizard_Model);
        model = new Combo(area, SWT.READ_ONLY);
        model.setItems(
                Arrays.stream(Model.values()).map(NewVirtualBoxPage::describe).toArray(String[]::new));
        model.select(Model.XS.ordinal());
        model.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        name(area, Messages.Wizard_Contents);
        value(area, contents());
        name(area, Messages.Wizard_Keys);
        value(area, Messages.Wizard_KeysAre);
        notice(area);
        setControl(area);
        validate();
        label.setFocus();
    }

    private static void name(Composite area, String text) {
        Label name = new Label(area, SWT.NONE);
        name.setText(text);
        name.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
    }

    private static void value(Composite area, String text) {
        Label value = new Label(area, SWT.WRAP);
        value.setText(text);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        value.setLayoutData(data);
    }

    private static void notice(Composite area) {
        Composite band = new Composite(area, SWT.NONE);
        band.setLayout(new GridLayout(2, false));
        band.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        Label icon = new Label(band, SWT.NONE);
        icon.setImage(Icons.image("state-attention"));
        Label text = new Label(band, SWT.WRAP);
        text.setText(Messages.Wizard_Evaluation);
        Colours.mark(text, Colours.WARNING);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        text.setLayoutData(data);
    }

    private static String contents() {
        Instant now = Instant.now();
        Partition partition = DemoPartition.at(now).partition();
        return Messages.bind(Messages.Licence_Line, LicenceText.title(partition), LicenceText.summary(partition, now));
    }

    private static String describe(Model model) {
        String pattern = model.networkLicences() ? Messages.Model_Network : Messages.Model_Plain;
        return Messages.format(pattern, model.title(), model.memory() / KIBIBYTE);
    }

    private static String suggestion() {
        List<String> taken = BoxService.get().boxes().stream()
                .map(BoxEntry::label)
                .flatMap(Optional::stream)
                .toList();
        int number = 1;
        while (taken.contains("LAB-" + number)) {
            number++;
        }
        return "LAB-" + number;
    }

    private void validate() {
        String text = label.getText().strip();
        boolean fits = text.getBytes(StandardCharsets.UTF_8).length <= LABEL_BYTES;
        setErrorMessage(fits ? null : Messages.Wizard_TooLong);
        setPageComplete(fits && !text.isEmpty());
    }

    Wish wish() {
        return new Wish(
                Model.values()[model.getSelectionIndex()], label.getText().strip());
    }
}
