package org.rums.ui.internal.profile;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;

/** What is done with one document in the background: one after the other. */
final class DocumentJobs {
    private static final long CLOSING_MILLIS = 1_000;

    private final ISchedulingRule oneAfterTheOther = new OneAfterTheOther();

    Job run(String doing, Runnable what) {
        Job job = Job.create(doing, (ICoreRunnable) monitor -> what.run());
        job.setPriority(Job.INTERACTIVE);
        job.setRule(oneAfterTheOther);
        job.schedule();
        return job;
    }

    /** Waits a moment for a job: once the workbench is closed there is no time for jobs. */
    static void await(Job job) {
        try {
            job.join(CLOSING_MILLIS, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class OneAfterTheOther implements ISchedulingRule {
        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }
    }
}
