package org.rums.cli;

import java.util.Optional;
import org.rums.cli.service.BoxLookup;
import org.rums.cli.service.Context;
import org.rums.cli.service.Times;
import picocli.CommandLine.Option;

/** Which box, and what it is told as the time. */
final class BoxOptions {
    @Option(names = "--box", paramLabel = "BOX")
    private Optional<String> box = Optional.empty();

    @Option(names = "--host-time", paramLabel = "TIME")
    private Optional<String> hostTime = Optional.empty();

    BoxOptions() {}

    BoxOptions(Optional<String> box, Optional<String> hostTime) {
        this.box = box;
        this.hostTime = hostTime;
    }

    Optional<String> box() {
        return box;
    }

    Optional<Long> hostTime() {
        return hostTime.map(Times::moment);
    }

    BoxLookup lookup(Context context) {
        return new BoxLookup(context, hostTime());
    }
}
