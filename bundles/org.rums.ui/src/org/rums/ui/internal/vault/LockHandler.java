package org.rums.ui.internal.vault;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.handlers.HandlerUtil;

/** Locks the vault, in the background since unsaved work is sealed before; unlocks it when it is locked, and makes one where there is none. */
public final class LockHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        VaultService service = VaultService.get();
        if (service.state() == VaultService.State.OPEN) {
            Job job = Job.create(VaultMessages.Locking, (ICoreRunnable)
                    monitor -> service.vault().lock());
            job.setPriority(Job.INTERACTIVE);
            job.schedule();
        } else {
            VaultGate.open(HandlerUtil.getActiveShellChecked(event), VaultMessages.Unlock_Why);
        }
        return null;
    }
}
