package org.rums.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import org.rums.cli.output.Output;
import org.rums.cli.service.CodeInput;
import org.rums.cli.service.Context;
import org.rums.cli.service.UsageException;
import org.rums.core.code.CodeReader;
import org.rums.core.result.RefusedException;
import org.rums.core.text.Kind;
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
     * Does it with each key, also with each of several in one text; one that is refused does not stop the others.
     *
     * @param single whether one key alone is wanted
     * @return the exit code of the first refusal, else 0
     * @throws RefusedException of the only key
     */
    int each(Context context, boolean single, Action action) throws RefusedException {
        if (!several()) {
            List<String> texts = texts(context, keys.get(0));
            if (texts.size() == 1) {
                action.on(texts.get(0));
                return 0;
            }
            if (single) {
                throw new UsageException("usage.file-or-folder");
            }
        }
        List<Object> answers = new ArrayList<>();
        int code = 0;
        for (List<String> key : keys) {
            int one = ofOne(context, key, action, answers);
            code = code == 0 ? one : code;
        }
        context.output().put("answers", answers);
        return code;
    }

    private static List<String> texts(Context context, List<String> key) throws RefusedException {
        return CodeReader.separate(CodeInput.read(key, context.environment()), Kind.TRANSACTION_KEY);
    }

    private int ofOne(Context context, List<String> key, Action action, List<Object> answers) {
        String shown = String.join(" ", key);
        List<String> texts;
        try {
            texts = texts(context, key);
        } catch (RefusedException e) {
            return answer(
                    context,
                    shown,
                    () -> {
                        throw e;
                    },
                    answers);
        }
        int code = 0;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            String name = texts.size() == 1 ? shown : shown + " (" + (i + 1) + ")";
            int one = answer(context, name, () -> action.on(text), answers);
            code = code == 0 ? one : code;
        }
        return code;
    }

    /** What may be refused. */
    private interface Step {
        void run() throws RefusedException;
    }

    private int answer(Context context, String name, Step step, List<Object> answers) {
        Output output = context.output();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("key", name);
        output.raw("");
        output.line("keys.one", name);
        int[] code = {0};
        answer.putAll(output.apart(() -> {
            try {
                step.run();
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
