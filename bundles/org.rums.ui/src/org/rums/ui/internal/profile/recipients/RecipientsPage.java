package org.rums.ui.internal.profile.recipients;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.result.RefusedException;
import org.rums.model.Bytes;
import org.rums.model.RumsPackage.Literals;
import org.rums.ui.ProfileKeys;
import org.rums.ui.internal.Colours;
import org.rums.ui.internal.Columns;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.commands.ClipboardText;
import org.rums.ui.internal.commands.FocusCommands;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.ProfilePage;

/** The page Recipients: who can read the profile, of the team and beyond. */
public final class RecipientsPage extends ProfilePage {
    /** Id of the page. */
    public static final String ID = "org.rums.ui.profile.recipients";

    private static final String ADD = "org.rums.ui.profile.add";
    private static final int HINT_WIDTH = 300;

    private TableViewer viewer;
    private Button add;
    private Button remove;

    /** A page without widgets yet. */
    public RecipientsPage(ProfileContext context) {
        super(context, ID, RecipientMessages.Page);
    }

    @Override
    protected void createBody(Composite body, FormToolkit toolkit) {
        Composite page = toolkit.createComposite(body);
        page.setLayout(GridLayoutFactory.swtDefaults()
                .numColumns(3)
                .margins(10, 10)
                .spacing(6, 8)
                .create());
        Label hint = toolkit.createLabel(page, RecipientMessages.Hint, SWT.WRAP);
        Colours.mark(hint, Colours.MUTED);
        GridData wrapped = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wrapped.widthHint = HINT_WIDTH;
        hint.setLayoutData(wrapped);
        add = button(toolkit, page, RecipientMessages.Add, RecipientMessages.AddTip, this::chooseOne);
        add.setImage(Icons.image("add"));
        remove = button(toolkit, page, RecipientMessages.Remove, RecipientMessages.RemoveTip, this::remove);
        Composite frame = toolkit.createComposite(page);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        table(frame);
        selects(viewer);
        FocusCommands.of(getSite(), viewer.getTable())
                .on(ADD, this::chooseOne)
                .on(IWorkbenchCommandConstants.EDIT_DELETE, this::remove, this::removable)
                .on(
                        IWorkbenchCommandConstants.EDIT_COPY,
                        this::copy,
                        () -> !viewer.getSelection().isEmpty())
                .on(IWorkbenchCommandConstants.EDIT_SELECT_ALL, () -> {
                    viewer.getTable().selectAll();
                    viewer.setSelection(viewer.getSelection());
                })
                .menu();
        context().followEdits(page, this::refresh);
        enable();
    }

    private static Button button(FormToolkit toolkit, Composite parent, String text, String tip, Runnable what) {
        Button button = toolkit.createButton(parent, text, SWT.PUSH);
        button.setToolTipText(tip);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
        button.addListener(SWT.Selection, event -> what.run());
        return button;
    }

    private void table(Composite frame) {
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, RecipientMessages.Name, 28, Recipient::name);
        column(layout, RecipientMessages.Mail, 32, Recipient::mail);
        column(layout, RecipientMessages.Standing, 20, Recipient::standingText);
        column(layout, RecipientMessages.Until, 20, recipient -> recipient.until(Instant.now()));
        viewer.addSelectionChangedListener(event -> enable());
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<Recipient, String> words) {
        TableViewerColumn column = Columns.add(viewer, layout, title, weight, 60);
        boolean first = viewer.getTable().getColumnCount() == 1;
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return words.apply((Recipient) row);
            }

            @Override
            public Image getImage(Object row) {
                return first ? image((Recipient) row) : null;
            }

            @Override
            public Color getForeground(Object row) {
                return attention((Recipient) row) && !first ? Colours.of(Colours.WARNING) : null;
            }

            @Override
            public String getToolTipText(Object row) {
                return ((Recipient) row).tip();
            }
        });
    }

    private static boolean attention(Recipient recipient) {
        return recipient.standing() == Recipient.Standing.STRANGER || recipient.ended(Instant.now());
    }

    private static Image image(Recipient recipient) {
        return Icons.image(attention(recipient) ? "state-attention" : "person");
    }

    private List<PersonCertificate> people() {
        try {
            return context().keys().isPresent() ? context().keys().get().people() : List.of();
        } catch (RefusedException e) {
            // locked in the meantime: the page is about to be covered
            return List.of();
        }
    }

    private List<Bytes> addable() {
        List<Bytes> known = context().profile().getRecipients();
        return people().stream()
                .map(person -> Bytes.of(person.encoded()))
                .filter(encoded -> !known.contains(encoded))
                .distinct()
                .toList();
    }

    /** Opens the list of those of the team who cannot read the profile yet. */
    private void chooseOne() {
        Menu menu = new Menu(add);
        add.setMenu(menu);
        List<Bytes> choices = addable();
        if (choices.isEmpty()) {
            MenuItem none = new MenuItem(menu, SWT.PUSH);
            none.setText(RecipientMessages.All);
            none.setEnabled(false);
        }
        for (Bytes choice : choices) {
            Recipient person = Recipient.of(choice, people());
            item(
                    menu,
                    RecipientMessages.format(RecipientMessages.Person, person.name(), person.mail()),
                    List.of(choice));
        }
        if (choices.size() > 1) {
            new MenuItem(menu, SWT.SEPARATOR);
            item(menu, RecipientMessages.format(RecipientMessages.Everybody, choices.size()), choices);
        }
        menu.setLocation(add.toDisplay(0, add.getSize().y));
        menu.addListener(SWT.Hide, event -> add.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void item(Menu menu, String text, List<Bytes> people) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> add(people));
    }

    private void add(List<Bytes> people) {
        context()
                .edits()
                .run(
                        RecipientMessages.AddRecipient,
                        context().profile(),
                        () -> context().profile().getRecipients().addAll(people));
    }

    private List<Recipient> selected() {
        List<?> rows = viewer.getStructuredSelection().toList();
        return rows.stream().map(Recipient.class::cast).toList();
    }

    private boolean removable() {
        return selected().stream().anyMatch(recipient -> recipient.standing() != Recipient.Standing.SELF);
    }

    private void remove() {
        List<Bytes> gone = selected().stream()
                .filter(recipient -> recipient.standing() != Recipient.Standing.SELF)
                .map(Recipient::encoded)
                .toList();
        if (!gone.isEmpty()) {
            context()
                    .edits()
                    .run(
                            RecipientMessages.RemoveRecipient,
                            context().profile(),
                            () -> context().profile().getRecipients().removeAll(gone));
        }
    }

    private void copy() {
        ClipboardText.copy(selected().stream()
                .map(recipient -> recipient.name()
                        + '\t'
                        + recipient.mail()
                        + '\t'
                        + recipient
                                .certificate()
                                .map(PersonCertificate::fingerprint)
                                .orElse(""))
                .collect(Collectors.joining("\n")));
    }

    private void enable() {
        remove.setEnabled(removable());
        add.setEnabled(context().keys().filter(ProfileKeys::isOpen).isPresent());
    }

    private void refresh() {
        List<PersonCertificate> people = people();
        List<Recipient> rows = context().profile().getRecipients().stream()
                .map(encoded -> Recipient.of(encoded, people))
                .toList();
        if (!rows.equals(viewer.getInput())) {
            ISelection selection = viewer.getSelection();
            viewer.setInput(rows);
            viewer.setSelection(selection);
        }
        enable();
    }

    @Override
    protected void profileChanged() {
        refresh();
    }

    @Override
    protected void focusFirst() {
        refresh();
        viewer.getTable().setFocus();
    }

    @Override
    protected boolean shows(EObject object, EStructuralFeature feature) {
        return feature == Literals.UPDATE_PROFILE__RECIPIENTS;
    }

    @Override
    protected void reveal(EObject object, EStructuralFeature feature) {
        focusFirst();
    }
}
