package org.rums.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import org.rums.cli.output.Output;
import org.rums.cli.service.CodeInput;
import org.rums.cli.service.Context;
import org.rums.core.result.RefusedException;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Transaction Keys, each in one or several words, and what is done with each of them. */
final class KeyOptions {
    @Option(names = "--key", paramLabel = "KEY", required = true, arity = "1..*", parameterConsumer = Occurrences.class)
    private List<List<String>> keys = new ArrayList<>();

    @Option(names = "--accept-repairs")
    private boolean acceptRepairs;

    boolean acceptRepairs() {
        return acceptRepairs;
    }

    boolean several() {
        return keys.size() > 1;
    }

    /** What is done with one key. */
    interface Action {
        void on(String text) throws RefusedException;
    }

    /**
     * Does it with each key; one that is refused does not stop the others.
     *
     * @return the exit code of the first refusal, else 0
     * @throws RefusedException of the only key
     */
    int each(Context context, Action action) throws RefusedException {
        if (!several()) {
            action.on(CodeInput.read(keys.get(0), context.environment()));
            return 0;
        }
        Output output = context.output();
        List<Object> answers = new ArrayList<>();
        int code = 0;
        for (List<String> key : keys) {
            int one = one(context, key, action, answers);
            code = code == 0 ? one : code;
        }
        output.put("answers", answers);
        return code;
    }

    private int one(Context context, List<String> key, Action action, List<Object> answers) {
        Output output = context.output();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("key", String.join(" ", key));
        output.raw("");
        output.line("keys.one", String.join(" ", key));
        int[] code = {0};
        answer.putAll(output.apart(() -> {
            try {
                action.on(CodeInput.read(key, context.environment()));
            } catch (RefusedException e) {
                code[0] = output.refused(e);
            }
        }));
        answers.add(answer);
        return code[0];
    }

    /** Keeps the words of each occurrence of the option together. */
    static final class Occurrences implements CommandLine.IParameterConsumer {
        @Override
        public void consumeParameters(Stack<String> arguments, ArgSpec argument, CommandSpec command) {
            List<String> words = new ArrayList<>();
            while (!arguments.isEmpty() && !isOption(arguments.peek(), command)) {
                words.add(arguments.pop());
            }
            if (words.isEmpty()) {
                throw new CommandLine.MissingParameterException(command.commandLine(), argument, "--key");
            }
            List<List<String>> all = argument.getValue();
            all.add(words);
        }

        private static boolean isOption(String word, CommandSpec command) {
            return word.length() > 2 && word.startsWith("--")
                    || command.optionsMap().containsKey(word);
        }
    }
}
