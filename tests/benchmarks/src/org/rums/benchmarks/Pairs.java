package org.rums.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * Issuing and the bare primitives in turns, measured in processor time of the thread, so that a busy machine disturbs both
 * alike.
 */
final class Pairs {
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 5;
    private static final int CALLS = 20_000;

    private Pairs() {}

    private interface Work {
        Object once() throws Exception;
    }

    static void run() throws Exception {
        IssuingBenchmark benchmark = new IssuingBenchmark();
        benchmark.prepare();
        double[] ratios = new double[ROUNDS];
        double[] micros = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long issue = time(benchmark::issue);
            long bare = time(benchmark::barePrimitives);
            if (round >= 0) {
                ratios[round] = 100.0 * bare / issue;
                micros[round] = issue / 1e3 / CALLS;
            }
        }
        Arrays.sort(ratios);
        Arrays.sort(micros);
        System.out.printf(
                Locale.ROOT,
                "In turns, processor time of one core: issuing reaches %.0f %% of the bare rate (median of %d pairs,"
                        + " %.0f to %.0f %%); one code takes %.1f microseconds.%n",
                ratios[ROUNDS / 2],
                ROUNDS,
                ratios[0],
                ratios[ROUNDS - 1],
                micros[ROUNDS / 2]);
    }

    private static long time(Work work) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        int sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += work.once().hashCode();
        }
        long end = threads.getCurrentThreadCpuTime();
        if (sum == Integer.MIN_VALUE) {
            System.out.println("never mind");
        }
        return end - start;
    }
}
