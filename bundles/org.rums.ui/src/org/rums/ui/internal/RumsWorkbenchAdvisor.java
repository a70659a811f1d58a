package org.rums.ui.internal;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.rums.ui.RumsWorkbench;
import org.rums.ui.internal.draft.DraftSurvey;
import org.rums.ui.internal.vault.Activity;
import org.rums.ui.internal.vault.VaultService;
import org.rums.ui.internal.workspace.Decorations;
import org.rums.ui.internal.workspace.ProblemFinder;
import org.rums.ui.internal.workspace.WorkspaceGate;

/** Chooses the first perspective and keeps the layout from one start to the next. */
final class RumsWorkbenchAdvisor extends WorkbenchAdvisor {
    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT, Icons.descriptor("project"), true);
        configurer.declareImage(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, Icons.descriptor("project-closed"), true);
        PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void postStartup() {
        new Activity().watch(PlatformUI.getWorkbench().getDisplay());
        new ProblemFinder(VaultService.get(), Decorations::refresh).start();
        new DraftSurvey(VaultService.get()).start();
    }

    @Override
    public void postShutdown() {
        WorkspaceGate.leave();
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return RumsWorkbench.LICENSING_PERSPECTIVE;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.rums.ui.preferences";
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new RumsWindowAdvisor(configurer);
    }
}
