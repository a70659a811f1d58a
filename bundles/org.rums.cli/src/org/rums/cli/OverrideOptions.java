package org.rums.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rums.cli.order.OrderTerms;
import org.rums.core.issue.Overrides;
import picocli.CommandLine.Option;

/** What an operator takes upon himself. */
final class OverrideOptions {
    @Option(names = "--override", paramLabel = "REFUSALS", split = ",")
    private List<String> override = new ArrayList<>();

    @Option(names = "--reason", paramLabel = "TEXT")
    private Optional<String> reason = Optional.empty();

    Overrides overrides() {
        return OrderTerms.overrides(override, reason);
    }
}
