package org.rums.ui.internal.profile;

import java.util.Optional;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.Form;
import org.rums.model.rules.Finding;

/** The list of all findings below the header; Enter or a click goes to the field. */
final class FindingsPopup extends PopupDialog {
    private static final int WIDTH = 640;
    private static final int ROWS = 12;

    private final Form form;
    private final ProfileContext context;
    private TableViewer list;

    FindingsPopup(Form form, ProfileContext context) {
        super(form.getShell(), SWT.RESIZE, true, false, false, false, false, null, ProfileMessages.FindingsHint);
        this.form = form;
        this.context = context;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        list = new TableViewer(area, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = list.getTable().getItemHeight()
                * Math.min(ROWS, context.findings().known().findings().size() + 1);
        list.getTable().setLayoutData(data);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new Labels());
        list.setInput(context.findings().known().findings());
        if (list.getTable().getItemCount() > 0) {
            list.setSelection(new StructuredSelection(list.getElementAt(0)));
        }
        list.getTable().addListener(SWT.DefaultSelection, event -> go());
        list.getTable().addListener(SWT.MouseUp, event -> go());
        return area;
    }

    private void go() {
        Optional<Finding> chosen =
                Optional.ofNullable((Finding) list.getStructuredSelection().getFirstElement());
        close();
        chosen.ifPresent(
                finding -> context.reveal(finding.object(), finding.feature().orElse(null)));
    }

    @Override
    protected Control getFocusControl() {
        return list.getTable();
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return form.toDisplay(0, form.getHead().getSize().y);
    }

    @Override
    protected Point getInitialSize() {
        Point needed = super.getInitialSize();
        return new Point(Math.min(form.getSize().x, Math.max(WIDTH, needed.x)), needed.y);
    }

    private static final class Labels extends LabelProvider {
        @Override
        public String getText(Object element) {
            return ProfileFindings.text((Finding) element);
        }

        @Override
        public Image getImage(Object element) {
            return FindingIcons.of(((Finding) element).severity());
        }
    }
}
