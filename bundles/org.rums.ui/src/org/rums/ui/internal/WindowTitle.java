package org.rums.ui.internal;

import java.util.Optional;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Keeps the window's title at "document – RUMS". */
final class WindowTitle implements IPartListener2, IPropertyListener {
    static final String PROGRAM = "RUMS";

    private final IWorkbenchWindowConfigurer window;

    private WindowTitle(IWorkbenchWindowConfigurer window) {
        this.window = window;
    }

    static void follow(IWorkbenchWindowConfigurer configurer) {
        WindowTitle title = new WindowTitle(configurer);
        IWorkbenchWindow window = configurer.getWindow();
        window.getPartService().addPartListener(title);
        Optional.ofNullable(window.getActivePage())
                .map(IWorkbenchPage::getActiveEditor)
                .ifPresent(title::listen);
        title.update();
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        Optional.ofNullable(reference.getPart(false)).ifPresent(this::listen);
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        Optional.ofNullable(reference.getPart(false)).ifPresent(part -> part.removePropertyListener(this));
        update();
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        update();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        update();
    }

    @Override
    public void propertyChanged(Object source, int property) {
        if (property == IWorkbenchPart.PROP_TITLE) {
            update();
        }
    }

    private void listen(IWorkbenchPart part) {
        if (part instanceof IEditorPart) {
            part.addPropertyListener(this);
        }
    }

    private void update() {
        window.setTitle(Optional.ofNullable(window.getWindow().getActivePage())
                .map(IWorkbenchPage::getActiveEditor)
                .map(editor -> Messages.bind(Messages.WindowTitle, editor.getTitle(), PROGRAM))
                .orElse(PROGRAM));
    }
}
