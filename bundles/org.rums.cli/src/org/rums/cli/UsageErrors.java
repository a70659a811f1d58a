package org.rums.cli;

import java.util.stream.Collectors;
import org.rums.cli.output.Messages;
import org.rums.cli.output.Output;
import org.rums.cli.service.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says in the reader's language why the arguments could not be understood. */
final class UsageErrors {
    private final Messages messages;
    private final Output output;

    UsageErrors(Messages messages, Output output) {
        this.messages = messages;
        this.output = output;
    }

    int report(CommandLine.ParameterException e) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        return output.usage(detail(e), messages.text("error.help", name + " --help"));
    }

    private String detail(CommandLine.ParameterException e) {
        if (e.getCause() instanceof UsageException usage) {
            return messages.text(usage.key(), usage.parts());
        }
        if (e instanceof CommandLine.MissingParameterException missing) {
            String names = missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", "));
            return messages.text("usage.missing", names);
        }
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return messages.text("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (e instanceof CommandLine.OverwrittenOptionException twice) {
            return messages.text("usage.twice", name(twice.getOverwritten()));
        }
        if (e.getArgSpec() != null) {
            return messages.text("usage.value", name(e.getArgSpec()), String.valueOf(e.getValue()));
        }
        String all = e.getCommandLine().getSubcommands().keySet().stream().collect(Collectors.joining(", "));
        return all.isEmpty() ? messages.text("usage.other", e.getMessage()) : messages.text("usage.command", all);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
