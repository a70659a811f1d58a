package org.rums.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * How long the user interface thread keeps the user waiting: each event that it handles counts for itself, and so does
 * what a step does. Wall clock counts what the machine does beside; processor time is that of the thread alone.
 */
final class Stalls {
    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long QUIET_MILLIS = 220;
    private static final long PATIENCE_MILLIS = 60_000;

    /**
     * One step.
     *
     * @param name of the step
     * @param longest event on the wall clock, in milliseconds
     * @param processor time of the event that took most of it, in milliseconds
     * @param sum processor time of all events of one step or keystroke, in milliseconds
     * @param ready until everything that was asked for could be seen, in milliseconds on the wall clock
     */
    record Step(String name, long longest, long processor, long sum, long ready) {}

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Step> steps = new ArrayList<>();
    private final StallSampler sampler;
    private long longest;
    private long processor;
    private long sum;

    /** Measures on the thread that calls, which is that of the user interface. */
    Stalls() {
        sampler = new StallSampler(Thread.currentThread());
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    StallSampler sampler() {
        return sampler;
    }

    /** Does something, and lets the workbench work until it has nothing more to do. */
    void step(String name, Runnable action) {
        step(name, action, () -> true);
    }

    /** Does something, waits until it can be seen, and lets the workbench work until it has nothing more to do. */
    void step(String name, Runnable action, BooleanSupplier seen) {
        begin();
        long begin = System.nanoTime();
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        event(name, () -> {
            action.run();
            return true;
        });
        while (!seen.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("waited in vain: " + name);
            }
            dispatch(name);
        }
        drain(name);
        long ready = System.nanoTime() - begin;
        settle(name);
        end(name, ready, 1);
    }

    private void begin() {
        longest = 0;
        processor = 0;
        sum = 0;
    }

    private void end(String name, long ready, int times) {
        steps.add(new Step(
                name,
                longest / NANOS_PER_MILLI,
                processor / NANOS_PER_MILLI,
                sum / NANOS_PER_MILLI / times,
                ready / NANOS_PER_MILLI / times));
    }

    /** Does something several times, with all that follows at once in between; the whole is one step. */
    void steps(String name, int times, Runnable action) {
        begin();
        long begin = System.nanoTime();
        for (int time = 0; time < times; time++) {
            event(name, () -> {
                action.run();
                return true;
            });
            drain(name);
        }
        long ready = System.nanoTime() - begin;
        settle(name);
        end(name, ready, times);
    }

    private void drain(String name) {
        while (dispatch(name)) {
            // until nothing waits
        }
    }

    private void settle(String name) {
        long quiet = System.currentTimeMillis();
        long end = quiet + PATIENCE_MILLIS;
        while (System.currentTimeMillis() - quiet < QUIET_MILLIS && System.currentTimeMillis() < end) {
            long before = System.nanoTime();
            boolean worked = dispatch(name) && System.nanoTime() - before > NANOS_PER_MILLI;
            if (worked || !Job.getJobManager().isIdle()) {
                quiet = System.currentTimeMillis();
            }
        }
    }

    private boolean dispatch(String name) {
        boolean worked = event(name, () -> Display.getCurrent().readAndDispatch());
        if (!worked) {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return worked;
    }

    private boolean event(String name, BooleanSupplier work) {
        long cpu = threads.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        sampler.begin(name);
        boolean worked = work.getAsBoolean();
        sampler.end();
        longest = Math.max(longest, System.nanoTime() - begin);
        long used = threads.getCurrentThreadCpuTime() - cpu;
        processor = Math.max(processor, used);
        sum += used;
        return worked;
    }
}
