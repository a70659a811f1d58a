package org.rums.ui.internal.help;

import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/**
 * F1 and the menu <em>Help</em>: opens the section of the guide that is about the field with the focus, else about the
 * active part, in {@link HelpView}.
 */
public final class RumsHelp extends AbstractHelpUI {
    private static final ResourceBundle PLACES = ResourceBundle.getBundle(RumsHelp.class.getPackageName() + ".places");

    @Override
    public void displayHelp() {
        open(HelpPages.HOME);
    }

    @Override
    public void displayDynamicHelp() {
        open(HelpPlace.of(Display.getCurrent().getFocusControl(), PLACES)
                .or(() -> activePart().filter(PLACES::containsKey).map(PLACES::getString))
                .map(place -> HelpAddress.of(place, HelpPages.HOME))
                .orElse(HelpPages.HOME));
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        IHelpResource[] topics = context.getRelatedTopics();
        if (topics.length == 0) {
            displayDynamicHelp();
        } else {
            displayHelpResource(topics[0].getHref());
        }
    }

    @Override
    public void displayHelpResource(String href) {
        open(HelpAddress.of(href.replaceFirst(".*/", ""), HelpPages.HOME));
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    private static Optional<String> activePart() {
        return page().map(IWorkbenchPage::getActivePart)
                .map(part -> part.getSite().getId());
    }

    private static Optional<IWorkbenchPage> page() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
                .map(IWorkbenchWindow::getActivePage);
    }

    private static void open(HelpAddress address) {
        page().ifPresent(page -> {
            try {
                ((HelpView) page.showView(HelpView.ID)).show(address);
            } catch (PartInitException e) {
                System.getLogger(RumsHelp.class.getName())
                        .log(System.Logger.Level.WARNING, "the guide does not open", e);
            }
        });
    }
}
