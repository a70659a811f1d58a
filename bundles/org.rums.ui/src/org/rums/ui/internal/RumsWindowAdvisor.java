package org.rums.ui.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.rums.ui.internal.welcome.FirstStart;

/** The size and the bars of the window; its title follows the active editor. */
final class RumsWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final Point WISHED = new Point(1280, 800);

    RumsWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        Rectangle screen = window.getWindow()
                .getWorkbench()
                .getDisplay()
                .getPrimaryMonitor()
                .getClientArea();
        window.setInitialSize(new Point(Math.min(WISHED.x, screen.width), Math.min(WISHED.y, screen.height)));
        window.setTitle(WindowTitle.PROGRAM);
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowPerspectiveBar(true);
        window.setShowProgressIndicator(true);
    }

    @Override
    public void postWindowOpen() {
        WindowTitle.follow(getWindowConfigurer());
        Announcer.follow(getWindowConfigurer().getWindow().getShell());
        FirstStart.greet(getWindowConfigurer().getWindow().getActivePage());
    }
}
