package org.rums.ui.internal.profile.objects;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.Tree;
import org.rums.model.BytesForm;
import org.rums.model.Change;
import org.rums.model.PasswordChange;
import org.rums.model.compile.Slot;
import org.rums.ui.internal.profile.ProfileContext;
import org.rums.ui.internal.profile.fields.OpenCodec;
import org.rums.ui.internal.profile.fields.OpenValue;
import org.rums.ui.internal.profile.fields.TextCodec;

/** Editing the value of a change in its row (F2): "5", "31.12.2027", "{runs}". A password is edited in its field only. */
final class ValueCells extends EditingSupport {
    private final ProfileContext context;
    private final Tree tree;

    ValueCells(TreeViewer viewer, ProfileContext context) {
        super(viewer);
        this.context = context;
        this.tree = viewer.getTree();
        TreeViewerEditor.create(viewer, new OnDemand(viewer), ColumnViewerEditor.DEFAULT);
    }

    @Override
    protected CellEditor getCellEditor(Object row) {
        TextCellEditor editor = new TextCellEditor(tree);
        OpenCodec codec = codec((Change) row);
        editor.setValidator(typed -> {
            try {
                codec.read((String) typed);
                return null;
            } catch (TextCodec.UnreadableException e) {
                return e.getMessage();
            }
        });
        return editor;
    }

    private static OpenCodec codec(Change change) {
        return new OpenCodec(
                Shape.value(change).orElseThrow().demand().kind(),
                BytesRow.isBytes(change) && BytesRow.form(change).orElse(BytesForm.TEXT) == BytesForm.TEXT);
    }

    @Override
    protected boolean canEdit(Object row) {
        return row instanceof Change change
                && !(change instanceof PasswordChange)
                && Shape.value(change).isPresent();
    }

    @Override
    protected Object getValue(Object row) {
        Change change = (Change) row;
        return codec(change).write(OpenValue.of(Shape.value(change).orElseThrow()));
    }

    @Override
    protected void setValue(Object row, Object typed) {
        Change change = (Change) row;
        if (typed == null || typed.equals(getValue(row))) {
            return;
        }
        List<Slot> slots = Shape.values(List.of(change));
        try {
            OpenValue value = codec(change).read((String) typed).orElseThrow();
            Optional<String> parameter = value.parameter();
            if (parameter.isPresent()) {
                context.values().ask(slots, parameter.get());
            } else {
                BytesForm form =
                        BytesRow.isBytes(change) ? BytesRow.form(change).orElse(BytesForm.TEXT) : BytesForm.HEX;
                context.values().fix(slots, value.fixed(), form);
            }
            context.stack().endRun();
        } catch (TextCodec.UnreadableException e) {
            // the cell says so and keeps the old value
            getViewer().refresh();
        }
    }

    /** Cells are edited by the command for it, not by a click. */
    private static final class OnDemand extends ColumnViewerEditorActivationStrategy {
        OnDemand(ColumnViewer viewer) {
            super(viewer);
        }

        @Override
        protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
        }
    }
}
