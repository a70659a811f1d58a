package org.rums.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import org.rums.cli.order.Change;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that are changes. Unlike other options they are kept in the order in which they were given. */
final class ChangeOptions implements CommandLine.IParameterConsumer {
    /** Options with a value: name, and what the help calls the value. */
    private static final String[][] WITH_VALUE = {
        {"partition", "APPID"},
        {"set", "OBJECT=VALUE"},
        {"add", "OBJECT=N"},
        {"subtract", "OBJECT=N"},
        {"extend", "DAYS"},
        {"clear", "OBJECT"},
        {"unlimited", "OBJECT"},
        {"expires", "DATE"},
        {"runs", "N"},
        {"add-runs", "N"},
        {"minutes", "N"},
        {"add-minutes", "N"},
        {"seats", "N"},
        {"network-seats", "N"},
        {"password-file", "FILE"},
        {"signature", "BYTES"},
        {"memory", "PLACE=BYTES"},
        {"require", "CONDITION"},
        {"require-model", "MODELS"},
        {"require-firmware", "VERSION"},
        {"clock-repair", "MIN,NEW"}
    };

    private final List<Change> changes = new ArrayList<>();

    /** Adds the options to a command. */
    void addTo(CommandSpec command) {
        for (String[] option : WITH_VALUE) {
            command.addOption(OptionSpec.builder("--" + option[0])
                    .paramLabel(option[1])
                    .arity("1")
                    .type(String.class)
                    .parameterConsumer(this)
                    .build());
        }
        for (String flag : Change.FLAGS) {
            command.addOption(OptionSpec.builder("--" + flag)
                    .arity("0")
                    .type(boolean.class)
                    .parameterConsumer(this)
                    .build());
        }
    }

    @Override
    public void consumeParameters(Stack<String> arguments, ArgSpec argument, CommandSpec command) {
        OptionSpec option = (OptionSpec) argument;
        String name = option.longestName().substring(2);
        if (option.arity().max() == 0) {
            changes.add(new Change(name, ""));
            return;
        }
        if (arguments.isEmpty()) {
            throw new CommandLine.MissingParameterException(command.commandLine(), argument, name);
        }
        changes.add(new Change(name, arguments.pop()));
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }
}
