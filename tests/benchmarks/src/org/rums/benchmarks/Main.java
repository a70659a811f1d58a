package org.rums.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs the benchmarks with JMH's own arguments, then prints what the figures mean beside each other.
 *
 * <p>Only ratios within one run are worth quoting: machines differ and are busy with other things.
 */
public final class Main {
    private static final String ISSUE = "IssuingBenchmark.issue";
    private static final String BARE = "IssuingBenchmark.barePrimitives";

    private Main() {}

    /**
     * Entry point of {@code ./bench}.
     *
     * @param arguments as JMH takes them
     * @throws Exception when JMH fails
     */
    public static void main(String[] arguments) throws Exception {
        Collection<RunResult> results = new Runner(new CommandLineOptions(arguments)).run();
        Map<String, Double> rates = new TreeMap<>();
        for (RunResult result : results) {
            String[] name = result.getParams().getBenchmark().split("\\.");
            rates.put(
                    name[name.length - 2] + "." + name[name.length - 1],
                    result.getPrimaryResult().getScore());
        }
        if (rates.containsKey(ISSUE) && rates.containsKey(BARE)) {
            report(rates);
            Pairs.run();
        }
    }

    private static void report(Map<String, Double> rates) {
        double issue = rates.get(ISSUE);
        System.out.printf(
                Locale.ROOT,
                "%nIssuing reaches %.0f %% of the rate of the same primitives called bare, one after the other on the clock"
                        + " (%.0f and %.0f a second).%n",
                100 * issue / rates.get(BARE),
                issue,
                rates.get(BARE));
        System.out.println("Share of the time of one issued code:");
        share(rates, "IssuingBenchmark.primitiveExpand", 4, issue, "HKDF-Expand, 4 times");
        share(rates, "IssuingBenchmark.primitiveHmac", 2, issue, "HMAC, 2 times");
        share(rates, "IssuingBenchmark.primitiveSeal", 1, issue, "AES-256-CCM");
        share(rates, "IssuingBenchmark.primitiveSha256", 2, issue, "SHA-256, 2 times");
        share(rates, "IssuingBenchmark.findAndDecode", 1, issue, "finding and decoding the Transaction Key");
        share(rates, "IssuingBenchmark.textDecode", 1, issue, "  of that, decoding with Reed-Solomon");
        share(rates, "IssuingBenchmark.textEncode", 1, issue, "encoding the Activation Code");
    }

    private static void share(Map<String, Double> rates, String name, int times, double issue, String label) {
        Double rate = rates.get(name);
        if (rate != null) {
            System.out.printf(Locale.ROOT, "  %5.1f %%  %s%n", 100 * times * issue / rate, label);
        }
    }
}
