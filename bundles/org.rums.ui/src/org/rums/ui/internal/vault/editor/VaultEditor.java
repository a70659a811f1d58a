package org.rums.ui.internal.vault.editor;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.handlers.IHandlerService;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.manager.vault.RingDetails;
import org.rums.manager.vault.TeamMember;
import org.rums.manager.vault.VaultSession;
import org.rums.ui.RumsWorkbench;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.Messages;
import org.rums.ui.internal.boxes.BoxJobs;
import org.rums.ui.internal.commands.Commands;
import org.rums.ui.internal.commands.FocusCommands;
import org.rums.ui.internal.commands.Refusals;
import org.rums.ui.internal.commands.StatusLine;
import org.rums.ui.internal.editor.Cover;
import org.rums.ui.internal.editor.ReadOnlyEditor;
import org.rums.ui.internal.editor.Sections;
import org.rums.ui.internal.vault.VaultService;
import org.rums.ui.internal.vault.VaultWords;
import org.rums.ui.internal.vault.task.VaultTasks;

/**
 * Identity, team and key rings of the vault. Everything is kept as soon as it is done, so nothing is ever unsaved. While
 * the vault is locked nothing of it is shown, nor kept in the widgets.
 */
public final class VaultEditor extends ReadOnlyEditor {
    private static final String ADD = "org.rums.ui.profile.add";
    private static final int LEAST = 80;

    private final StackLayout stack = new StackLayout();
    private Form form;
    private Cover cover;
    private Composite column;
    private IdentityPart identity;
    private TablePart<TeamMember> team;
    private TablePart<RingRow> rings;
    private Action lock;
    private Optional<VaultFacts> facts = Optional.empty();

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        FormToolkit toolkit = new FormToolkit(parent.getDisplay());
        parent.addListener(SWT.Dispose, event -> toolkit.dispose());
        form = toolkit.createForm(parent);
        toolkit.decorateFormHeading(form);
        form.getBody().setLayout(stack);
        cover = new Cover(form.getBody(), toolkit);
        column = Sections.scrolled(form.getBody(), toolkit);
        identity = new IdentityPart(column, toolkit);
        team = team(toolkit);
        rings = rings(toolkit);
        lock = new Action(EditorMessages.Lock, Icons.descriptor("vault")) {
            @Override
            public void run() {
                VaultService.get().vault().lock();
            }
        };
        lock.setToolTipText(EditorMessages.LockTip);
        ActionContributionItem item = new ActionContributionItem(lock);
        item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        form.getToolBarManager().add(item);
        form.getToolBarManager().update(true);
        getSite()
                .getService(IHandlerService.class)
                .activateHandler(IWorkbenchCommandConstants.FILE_REFRESH, new AbstractHandler() {
                    @Override
                    public Object execute(ExecutionEvent event) {
                        look();
                        return null;
                    }
                });
        VaultService.get().follow(form, this::look);
        look();
    }

    private TablePart<TeamMember> team(FormToolkit toolkit) {
        TablePart<TeamMember> part = new TablePart<>(
                Sections.folding(column, toolkit, EditorMessages.Team), toolkit, "person", this::beside);
        part.column(EditorMessages.Name, 26, LEAST, TeamMember::name);
        part.column(
                EditorMessages.Mail,
                28,
                LEAST,
                member -> member.certificate().mail().orElse("\u2013"));
        part.column(
                EditorMessages.Fingerprint,
                20,
                LEAST,
                member -> VaultWords.begin(member.certificate().fingerprint()));
        part.column(
                EditorMessages.Until,
                26,
                LEAST,
                member -> VaultWords.until(member.certificate(), Instant.now()),
                member -> ended(member) ? Optional.of("state-busy") : Optional.empty());
        part.verb(EditorMessages.Add, this::addColleague, () -> true);
        part.verb(
                EditorMessages.Remove,
                this::removeColleague,
                () -> part.selection().isPresent());
        part.copies(EditorMessages.CopyFingerprint);
        part.whenEmpty(EditorMessages.NoTeam, this::addColleague);
        commands(part)
                .on(ADD, this::addColleague)
                .on(
                        IWorkbenchCommandConstants.EDIT_DELETE,
                        this::removeColleague,
                        () -> part.selection().isPresent());
        return part;
    }

    private TablePart<RingRow> rings(FormToolkit toolkit) {
        TablePart<RingRow> part = new TablePart<>(
                Sections.folding(column, toolkit, EditorMessages.Rings), toolkit, "key-get", RingRow::beside);
        part.column(EditorMessages.DeveloperId, 25, LEAST, RingRow::id);
        part.column(EditorMessages.Vendor, 30, LEAST, RingRow::vendor);
        part.column(EditorMessages.Epochs, 15, LEAST / 2, RingRow::epochs);
        part.column(EditorMessages.Fingerprint, 30, LEAST, RingRow::fingerprint);
        part.verb(EditorMessages.Import, this::importRing, () -> true);
        part.verb(EditorMessages.Share, this::shareRing, () -> ring().isPresent());
        part.verb(EditorMessages.Remove, this::removeRing, () -> ring().isPresent());
        part.copies(EditorMessages.CopyFingerprint);
        commands(part)
                .on(ADD, this::importRing)
                .on(IWorkbenchCommandConstants.EDIT_DELETE, this::removeRing, () -> ring().isPresent());
        return part;
    }

    private FocusCommands commands(TablePart<?> part) {
        return FocusCommands.of(getSite(), part.viewer().getTable())
                .on(IWorkbenchCommandConstants.EDIT_COPY, part::copy, part::canCopy);
    }

    private static boolean ended(TeamMember member) {
        return VaultWords.ended(member.certificate(), Instant.now());
    }

    private TablePart.Details beside(TeamMember member) {
        String pattern = ended(member) ? EditorMessages.EndedMeans : EditorMessages.ComparePerson;
        return new TablePart.Details(
                member.name(),
                VaultWords.fingerprint(member.certificate().fingerprint()),
                Messages.bind(pattern, member.name()));
    }

    private Optional<RingDetails.Named> ring() {
        return rings == null ? Optional.empty() : rings.selection().flatMap(RingRow::named);
    }

    private Shell shell() {
        return getSite().getShell();
    }

    private void addColleague() {
        VaultTasks.addColleague(shell());
    }

    private void importRing() {
        VaultTasks.importRing(shell());
    }

    private void shareRing() {
        if (facts.isPresent() && facts.get().team().isEmpty()) {
            form.setMessage(EditorMessages.NobodyToShareWith, IMessageProvider.WARNING);
        } else {
            ring().ifPresent(ring ->
                    VaultTasks.shareRing(shell(), ring, facts.orElseThrow().team()));
        }
    }

    private void removeColleague() {
        team.selection()
                .filter(member -> VaultTasks.wantsToRemove(shell(), member))
                .ifPresent(member -> change(
                        Messages.bind(EditorMessages.RemovedPerson, member.name()),
                        session -> session.removeMember(member.name())));
    }

    private void removeRing() {
        ring().filter(ring -> VaultTasks.wantsToRemove(shell(), ring))
                .ifPresent(ring -> change(
                        Messages.bind(
                                EditorMessages.RemovedRing,
                                VaultWords.developerId(ring.ring().developerId())),
                        session -> session.removeRing(ring.ring())));
    }

    private interface Change {
        void of(VaultSession session) throws RefusedException;
    }

    private void change(String done, Change change) {
        BoxJobs.run(
                EditorMessages.Changing,
                () -> {
                    change.of(session());
                    VaultService.get().changed();
                    return done;
                },
                sentence -> StatusLine.show(Icons.image("vault-open"), sentence),
                refusal -> refused(EditorMessages.NotChanged, refusal));
    }

    private static VaultSession session() throws RefusedException {
        return VaultService.get().session().orElseThrow(() -> new RefusedException(ResultCode.VAULT_LOCKED, ""));
    }

    private void refused(String what, RefusedException refusal) {
        if (!form.isDisposed() && refusal.code() != ResultCode.VAULT_LOCKED) {
            form.setMessage(Refusals.text(what, refusal), IMessageProvider.ERROR);
        }
    }

    /** Shows how the vault is; what is in it is read in the background. */
    private void look() {
        VaultService.State state = VaultService.get().state();
        lock.setEnabled(state == VaultService.State.OPEN);
        if (state == VaultService.State.OPEN) {
            BoxJobs.run(
                    EditorMessages.Reading,
                    () -> VaultFacts.read(session()),
                    this::show,
                    refusal -> refused(EditorMessages.NotRead, refusal));
        } else {
            hide(state == VaultService.State.NONE);
        }
    }

    private void show(VaultFacts read) {
        if (form.isDisposed() || VaultService.get().state() != VaultService.State.OPEN) {
            return;
        }
        boolean first = facts.isEmpty();
        facts = Optional.of(read);
        form.setImage(Icons.image("vault-open"));
        form.setText(Messages.bind(EditorMessages.Heading, read.own().get(0).name()));
        form.setMessage(null);
        identity.show(read.own());
        team.show(read.team());
        rings.show(RingRow.of(read));
        stack.topControl = column.getParent();
        form.getBody().layout();
        Sections.fit(column);
        if (first && getSite().getPage().getActiveEditor() == this) {
            setFocus();
        }
    }

    private void hide(boolean none) {
        facts = Optional.empty();
        form.setImage(Icons.image("vault"));
        form.setText(EditorMessages.Title);
        form.setMessage(null);
        identity.clear();
        team.clear();
        rings.clear();
        cover.show(
                "vault",
                none ? EditorMessages.None : EditorMessages.Locked,
                Optional.of(none ? EditorMessages.MakeOne : EditorMessages.Unlock),
                () -> Commands.run(RumsWorkbench.LOCK_VAULT_COMMAND));
        stack.topControl = cover.area();
        form.getBody().layout();
    }

    @Override
    public void setFocus() {
        if (facts.isPresent()) {
            identity.setFocus();
        } else {
            cover.setFocus();
        }
    }
}
