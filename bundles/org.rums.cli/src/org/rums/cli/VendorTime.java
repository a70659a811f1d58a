package org.rums.cli;

import java.util.Optional;
import java.util.function.LongSupplier;
import org.rums.cli.service.Environment;
import org.rums.cli.service.Times;
import picocli.CommandLine.Option;

/** What the vendor's programs take as the time. */
final class VendorTime {
    @Option(names = "--vendor-time", paramLabel = "TIME")
    private Optional<String> time = Optional.empty();

    LongSupplier clock(Environment environment) {
        Optional<Long> fixed = time.map(Times::moment);
        return () -> fixed.orElseGet(environment::now);
    }
}
