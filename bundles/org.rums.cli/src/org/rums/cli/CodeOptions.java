package org.rums.cli;

import java.util.ArrayList;
import java.util.List;
import org.rums.cli.service.CodeInput;
import org.rums.cli.service.Environment;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Option;

/** Which code, and whether far-reaching repairs of it are accepted. */
final class CodeOptions {
    @Option(names = "--code", paramLabel = "CODE", required = true, arity = "1..*")
    private List<String> code = new ArrayList<>();

    @Option(names = "--accept-repairs")
    private boolean acceptRepairs;

    String text(Environment environment) throws RefusedException {
        return CodeInput.read(code, environment);
    }

    boolean acceptRepairs() {
        return acceptRepairs;
    }
}
