package org.rums.ui.internal.workspace;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.licence.Limits;
import org.rums.core.licence.Model;
import org.rums.model.templates.ProfileTemplate;
import org.rums.model.templates.TemplateTarget;
import org.rums.ui.internal.wizard.Fields;

/** What a new profile is to do, what it is called, and for which boxes it is. */
final class NewProfilePage extends WizardPage {
    private static final int FIRST_APP_ID = Limits.RESERVED_APP_IDS + 1;
    private static final int LAST_APP_ID = Limits.U16;

    private final Folders folders;
    private final DeveloperIds developerIds;
    private final Map<Model, Button> models = new EnumMap<>(Model.class);
    private Combo template;
    private Label does;
    private Text name;
    private Combo parent;
    private Combo developerId;
    private Spinner appId;
    private Text partition;
    private boolean named;

    NewProfilePage(Optional<IContainer> selected, DeveloperIds developerIds) {
        super("newProfile");
        this.folders = Folders.of(selected);
        this.developerIds = developerIds;
        setTitle(WorkspaceMessages.NewProfile_Heading);
        setDescription(WorkspaceMessages.NewProfile_Description);
    }

    @Override
    public void createControl(Composite area) {
        Fields fields = new Fields(area, 2);
        template = fields.combo(
                WorkspaceMessages.NewProfile_Template,
                Arrays.stream(ProfileTemplate.values())
                        .map(each -> each.title(Locale.getDefault()))
                        .toArray(String[]::new));
        template.select(ProfileTemplate.RENTAL_RENEWAL.ordinal());
        does = fields.hint(longest());
        name = fields.text(WorkspaceMessages.NewProfile_Name, 1);
        parent = fields.combo(WorkspaceMessages.NewProfile_In, folderTitles());
        parent.select(folders.first());
        developerId = developerIds(fields);
        createModels(fields);
        createPartition(fields);
        template.addListener(SWT.Selection, event -> templateChosen());
        name.addListener(SWT.Modify, event -> {
            named = true;
            validate();
        });
        parent.addListener(SWT.Selection, event -> validate());
        developerId.addListener(SWT.Modify, event -> validate());
        setControl(fields.area());
        templateChosen();
        name.setFocus();
        name.selectAll();
    }

    /** The longest description, so that there is room for each. */
    private static String longest() {
        return Arrays.stream(ProfileTemplate.values())
                .map(each -> each.description(Locale.getDefault()))
                .reduce("", (one, other) -> one.length() > other.length() ? one : other);
    }

    private String[] folderTitles() {
        return folders.isEmpty() ? new String[] {WorkspaceMessages.NewProfile_NewProject} : folders.titles();
    }

    private Combo developerIds(Fields fields) {
        fields.label(WorkspaceMessages.NewProfile_DeveloperId);
        Combo combo = new Combo(fields.area(), SWT.DROP_DOWN);
        combo.setItems(developerIds.titles());
        combo.select(0);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return combo;
    }

    private void createModels(Fields fields) {
        fields.label(WorkspaceMessages.NewProfile_Models);
        Composite row = new Composite(fields.area(), SWT.NONE);
        row.setLayout(RowLayoutFactory.swtDefaults().spacing(16).margins(0, 0).create());
        for (Model model : Model.values()) {
            Button button = new Button(row, SWT.CHECK);
            button.setText(model.title());
            button.setSelection(true);
            button.addListener(SWT.Selection, event -> validate());
            models.put(model, button);
        }
    }

    private void createPartition(Fields fields) {
        fields.label(WorkspaceMessages.NewProfile_AppId);
        appId = new Spinner(fields.area(), SWT.BORDER);
        appId.setValues(FIRST_APP_ID, FIRST_APP_ID, LAST_APP_ID, 0, 1, 10);
        appId.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        partition = fields.text(WorkspaceMessages.NewProfile_Partition, 1);
    }

    /** Only models that can hold what the template changes can be chosen; the name follows until one was typed. */
    private void templateChosen() {
        ProfileTemplate chosen = template();
        does.setText(chosen.description(Locale.getDefault()));
        boolean changes = chosen != ProfileTemplate.EMPTY;
        appId.setEnabled(changes);
        partition.setEnabled(changes);
        models.forEach((model, button) -> button.setEnabled(chosen.models().contains(model)));
        if (!named) {
            name.setText(freeName(chosen.title(Locale.getDefault())));
            named = false;
        }
        validate();
    }

    private String freeName(String title) {
        int number = 2;
        String free = title;
        while (taken(free)) {
            free = title + ' ' + number++;
        }
        return free;
    }

    private boolean taken(String title) {
        return ProfileFiles.exists(folder(), ProfileFiles.named(folder(), title).getName());
    }

    private void validate() {
        String fault = fault();
        setErrorMessage(fault.isEmpty() ? null : fault);
        setPageComplete(
                fault.isEmpty() && !name().isEmpty() && !developerId.getText().isBlank());
    }

    private String fault() {
        if (!name().isEmpty() && taken(name())) {
            return WorkspaceMessages.Name_Taken;
        } else if (!developerId.getText().isBlank() && developerId().isEmpty()) {
            return WorkspaceMessages.NewProfile_NoDeveloperId;
        }
        return models().isEmpty() ? WorkspaceMessages.NewProfile_NoModel : "";
    }

    private ProfileTemplate template() {
        return ProfileTemplate.values()[template.getSelectionIndex()];
    }

    private String name() {
        return name.getText().strip();
    }

    private OptionalLong developerId() {
        return developerIds.parse(developerId.getText());
    }

    private Set<Model> models() {
        return models.entrySet().stream()
                .filter(entry ->
                        entry.getValue().getSelection() && entry.getValue().isEnabled())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private IContainer folder() {
        return folders.isEmpty()
                ? ResourcesPlugin.getWorkspace().getRoot().getProject(WorkspaceMessages.NewProject_Suggestion)
                : folders.at(parent.getSelectionIndex());
    }

    /** Returns what is to be made, for the recipients chosen elsewhere. */
    ProfileCreation creation(List<PersonCertificate> recipients) {
        TemplateTarget target = new TemplateTarget(
                name(),
                developerId().orElseThrow(),
                models(),
                appId.getSelection(),
                partition.getText().strip());
        return new ProfileCreation(folder(), template(), target, recipients);
    }
}
