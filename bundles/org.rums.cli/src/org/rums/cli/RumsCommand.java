package org.rums.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rums.cli.output.Messages;
import org.rums.cli.output.Output;
import org.rums.cli.service.Context;
import org.rums.cli.service.Environment;
import org.rums.cli.service.UsageException;
import org.rums.cli.service.VendorHome;
import org.rums.core.keyfile.ScryptCost;
import org.rums.core.result.RefusedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The {@code rums} command line.
 *
 * <p>Exit codes: 0 done, 1 internal error, 2 wrong use, else the number of a {@link
 * org.rums.core.result.ResultCode} (docs/protocol.md, section 9).
 */
@Command(
        name = "rums",
        subcommands = {
            BoxCommand.class,
            RequestCommand.class,
            IssueCommand.class,
            PreviewCommand.class,
            ApplyCommand.class,
            RejectCommand.class,
            ConfirmCommand.class,
            KeyringCommand.class,
            VaultCommand.class,
            ProfileCommand.class,
            RekeyCommand.class,
            CodeCommand.class,
            JournalCommand.class,
            DemoCommand.class,
            VersionCommand.class
        })
public final class RumsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "en|de")
    private String language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    /**
     * Runs one command.
     *
     * @param arguments command, options and parameters
     * @param environment streams, variables, clock
     * @return the exit code
     */
    public static int run(String[] arguments, Environment environment) {
        return run(arguments, environment, ScryptCost.standard());
    }

    /** Runs one command with passphrases that may cost less to try. */
    static int run(String[] arguments, Environment environment, ScryptCost scrypt) {
        Flags flags = Flags.of(arguments, environment);
        if (!flags.known()) {
            return unknownLanguage(flags, environment);
        }
        Messages messages = Messages.in(flags.locale());
        Output output = new Output(environment, messages, flags.json());
        Context context = new Context(environment, messages, output, VendorHome.of(environment), scrypt);
        CommandLine line = commandLine(context);
        PrintWriter out = new PrintWriter(new StreamWriter(environment.out()), true);
        line.setOut(out);
        line.setErr(new PrintWriter(new StreamWriter(environment.err()), true));
        line.setParameterExceptionHandler((e, args) -> new UsageErrors(messages, output).report(e));
        line.setExecutionExceptionHandler((e, at, parsed) -> failed(e, output));
        int code = line.execute(arguments);
        out.flush();
        if (!helped(line)) {
            output.finish();
        }
        return output.lost() ? output.lost(code) : code;
    }

    /** Whether help was asked for and shown, whatever the command; "-h" as the value of an option is no such wish. */
    private static boolean helped(CommandLine line) {
        return Optional.ofNullable(line.getParseResult())
                .map(CommandLine.ParseResult::asCommandLineList)
                .filter(commands -> commands.stream().anyMatch(CommandLine::isUsageHelpRequested))
                .isPresent();
    }

    private static int unknownLanguage(Flags flags, Environment environment) {
        Messages messages = Messages.in(environment.locale());
        Output output = new Output(environment, messages, flags.json());
        int code = output.usage(
                messages.text("usage.language", flags.locale().toLanguageTag()), messages.text("error.see-help"));
        output.finish();
        return code;
    }

    /**
     * The parser with all commands.
     *
     * @param context what the commands are given
     * @return a command line that has not run yet
     */
    static CommandLine commandLine(Context context) {
        CommandLine line = new CommandLine(RumsCommand.class, new Factory(context));
        line.setResourceBundle(context.messages().help());
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(100);
        boolean colour = context.environment().terminal()
                && context.environment().variable("NO_COLOR").isEmpty();
        line.setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF));
        return line;
    }

    private static int failed(Exception e, Output output) {
        if (e instanceof RefusedException refused) {
            return output.refused(refused);
        }
        if (e instanceof UsageException usage) {
            Messages messages = output.messages();
            return output.usage(messages.text(usage.key(), usage.parts()), messages.text("error.see-help"));
        }
        return output.internal(e);
    }

    /** Without a subcommand: the help. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "");
    }

    /** Makes commands with their context and everything else as usual. */
    private record Factory(Context context) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                var constructor = type.getDeclaredConstructor(Context.class);
                constructor.setAccessible(true);
                return constructor.newInstance(context);
            } catch (NoSuchMethodException e) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }

    /** What has to be known before the arguments are parsed: how to speak. */
    private record Flags(boolean json, boolean asked, Locale locale) {
        private static final Set<String> LANGUAGES = Set.of("en", "de");

        /** A language that was asked for has to be there; the computer's own gives English where it is not. */
        boolean known() {
            return !asked || LANGUAGES.contains(locale.getLanguage());
        }

        static Flags of(String[] arguments, Environment environment) {
            boolean json = false;
            Optional<String> language = environment.variable("RUMS_LANG");
            for (int i = 0; i < arguments.length; i++) {
                json |= arguments[i].equals("--json");
                if (arguments[i].startsWith("--lang=")) {
                    language = Optional.of(arguments[i].substring("--lang=".length()));
                } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                    language = Optional.of(arguments[i + 1]);
                }
            }
            return new Flags(
                    json,
                    language.isPresent(),
                    language.map(Locale::forLanguageTag).orElse(environment.locale()));
        }
    }
}
