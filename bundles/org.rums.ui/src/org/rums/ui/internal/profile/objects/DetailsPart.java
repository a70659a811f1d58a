package org.rums.ui.internal.profile.objects;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rums.core.licence.Verb;
import org.rums.model.Change;
import org.rums.model.PartitionChange;
import org.rums.model.compile.ChangeKinds;
import org.rums.model.compile.Parameters;
import org.rums.model.compile.Slots;
import org.rums.model.rules.Finding;
import org.rums.ui.internal.profile.DetailsFrame;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.fields.Spots;

/** The fields of what is selected in the tree, one sentence about it, and what the rules found. */
final class DetailsPart {

    /** What decides which fields there are. */
    private record Kind(boolean partitions, boolean changes, Optional<Shape> shape, Set<Verb> verbs) {}

    private final FormToolkit toolkit;
    private final ProfileContext context;
    private final ObjectLabels labels;
    private final DetailsFrame frame;
    private List<EObject> selected = List.of();
    private Optional<Kind> kind = Optional.empty();
    private Optional<ChangeDetails> change = Optional.empty();
    private Optional<PartitionDetails> partition = Optional.empty();

    DetailsPart(Composite parent, FormToolkit toolkit, ProfileContext context, ObjectLabels labels) {
        this.toolkit = toolkit;
        this.context = context;
        this.labels = labels;
        frame = new DetailsFrame(parent, toolkit, context);
        context.findings().follow(frame.body(), analysis -> showFindings());
        context.followEdits(frame.body(), this::refresh);
    }

    /** Shows other rows. */
    void show(List<EObject> rows) {
        selected = rows;
        List<Change> changes = changes();
        boolean allChanges = !rows.isEmpty() && changes.size() == rows.size();
        boolean allPartitions = !rows.isEmpty() && partitions().size() == rows.size();
        Kind now = new Kind(
                allPartitions,
                allChanges,
                allChanges ? Optional.of(Shape.of(changes)) : Optional.empty(),
                allChanges ? Shape.verbs(changes) : Set.of());
        if (!kind.equals(Optional.of(now))) {
            build(now);
        } else {
            change.ifPresent(details -> details.show(changes));
            partition.ifPresent(details -> details.show(partitions()));
        }
        titles();
        showFindings();
        frame.layout();
    }

    private List<Change> changes() {
        return selected.stream()
                .filter(Change.class::isInstance)
                .map(Change.class::cast)
                .toList();
    }

    private List<PartitionChange> partitions() {
        return selected.stream()
                .filter(PartitionChange.class::isInstance)
                .map(PartitionChange.class::cast)
                .toList();
    }

    private void build(Kind now) {
        kind = Optional.of(now);
        Composite fields = frame.cleared();
        change = now.changes()
                ? Optional.of(new ChangeDetails(page(fields), toolkit, context, changes()))
                : Optional.empty();
        partition = now.partitions()
                ? Optional.of(new PartitionDetails(page(fields), toolkit, context, partitions()))
                : Optional.empty();
    }

    private Composite page(Composite fields) {
        Composite page = toolkit.createComposite(fields);
        page.setLayout(GridLayoutFactory.fillDefaults().create());
        page.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return page;
    }

    private void titles() {
        if (selected.isEmpty()) {
            frame.say(
                    ObjectMessages.NothingSelected,
                    context.profile().getPartitions().isEmpty()
                            ? ObjectMessages.NoPartition
                            : ObjectMessages.NothingSelectedHint);
        } else if (selected.size() > 1) {
            frame.say(ObjectMessages.format(ObjectMessages.Several, selected.size()), ObjectMessages.SeveralHint);
        } else if (selected.get(0) instanceof Change one) {
            frame.say(
                    ObjectMessages.format(
                            ObjectMessages.ChangeTitle,
                            labels.object(one),
                            String.valueOf(((PartitionChange) one.eContainer()).getAppId())),
                    Hints.of(ChangeKinds.object(one), ChangeKinds.verb(one)));
        } else {
            frame.say(
                    ObjectMessages.format(ObjectMessages.PartitionTitle, labels.object(selected.get(0))),
                    ObjectMessages.PartitionHint);
        }
    }

    /** Follows edits, undo among them: another operation may need other fields. */
    private void refresh() {
        List<EObject> alive = selected.stream().filter(this::isAlive).toList();
        if (!alive.isEmpty() || selected.isEmpty()) {
            show(alive);
            change.ifPresent(ChangeDetails::refresh);
        }
    }

    private boolean isAlive(EObject row) {
        return EcoreUtil.isAncestor(context.profile(), row);
    }

    private void showFindings() {
        List<Finding> shown = selected.size() == 1 ? findings(selected.get(0)) : List.of();
        frame.found(shown);
        spots().ifPresent(spots -> spots.found(shown));
    }

    /** What the rules found of a row itself, else in it, and of the parameters that a change asks for. */
    private List<Finding> findings(EObject row) {
        List<Finding> about = context.findings().known().of(row);
        List<Finding> own =
                about.stream().filter(finding -> finding.object() == row).toList();
        Stream<Finding> asked = changes().stream()
                .flatMap(one -> Slots.of(one).stream())
                .flatMap(slot -> slot.parameter().stream())
                .distinct()
                .flatMap(name -> Parameters.named(context.profile(), name).stream())
                .flatMap(parameter -> context.findings().known().of(parameter).stream());
        return Stream.concat((own.isEmpty() && partitions().isEmpty() ? about : own).stream(), asked)
                .toList();
    }

    private Optional<Spots> spots() {
        return change.map(ChangeDetails::spots).or(() -> partition.map(PartitionDetails::spots));
    }

    /** Puts the focus on the field of a place of what is selected, else on the one that is most likely to be edited. */
    void setFocus(EObject object, EStructuralFeature feature) {
        if (!spots().filter(spots -> spots.focus(object, feature)).isPresent()) {
            setFocus();
        }
    }

    /** Puts the focus on the field that is most likely to be edited. */
    void setFocus() {
        change.ifPresent(ChangeDetails::setFocus);
        partition.ifPresent(PartitionDetails::setFocus);
    }
}
