package org.rums.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.rums.cli.output.Output;
import org.rums.cli.output.Style;
import org.rums.cli.service.CodeInput;
import org.rums.cli.service.CodeText;
import org.rums.cli.service.Context;
import org.rums.cli.service.Explainer;
import org.rums.cli.service.KeyRings;
import org.rums.core.code.CodeReader;
import org.rums.core.code.ReadCode;
import org.rums.core.result.RefusedException;
import org.rums.core.text.FoundCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what a code is, what was repaired, and what it holds as far as the keys at hand can tell. */
@Command(name = "explain")
final class CodeExplain implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "text", paramLabel = "TEXT", arity = "1..*")
    private List<String> words = new ArrayList<>();

    @Mixin
    private RingOptions ring = new RingOptions();

    CodeExplain(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        String text = CodeInput.read(words, context.environment());
        List<Object> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<RefusedException> problem = Optional.empty();
        try (Explainer explainer = Explainer.open(context, new KeyRings(context), ring.choice())) {
            for (FoundCode piece : CodeReader.pieces(text)) {
                try {
                    List<ReadCode> readings = CodeReader.readings(piece);
                    ReadCode chosen = chosen(explainer, readings);
                    if (seen.add(identity(chosen))) {
                        all.add(explain(explainer, piece, chosen, readings.size()));
                    }
                } catch (RefusedException e) {
                    problem = problem.or(() -> Optional.of(e));
                }
            }
        }
        context.output().put("codes", all);
        if (all.isEmpty() && problem.isPresent()) {
            throw problem.get();
        }
        problem.ifPresent(e -> context.output().warn("explain.unreadable", e.detail()));
        return 0;
    }

    private static ReadCode chosen(Explainer explainer, List<ReadCode> readings) {
        return readings.stream()
                .filter(reading -> explainer.verify(reading).isPresent())
                .findFirst()
                .orElse(readings.get(0));
    }

    /** The same for the same code in two parts of a mail. */
    private static String identity(ReadCode code) {
        return code.kind() + HexFormat.of().formatHex(code.body()) + code.part().isPresent();
    }

    private Object explain(Explainer explainer, FoundCode piece, ReadCode chosen, int readings)
            throws RefusedException {
        Output output = context.output();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", CodeText.member(chosen.kind()));
        map.put("form", piece.form() == FoundCode.Form.FILE ? "file" : "typed");
        map.put("repairs", CodeText.json(chosen.repairs()));
        map.put("needsConsent", chosen.needsConsent());
        output.line(
                Style.STRONG,
                "explain.kind." + chosen.kind().name(),
                context.messages().text("explain.form." + piece.form()));
        if (!chosen.repairs().isEmpty()) {
            CodeText text = new CodeText(output);
            output.line(Style.WARN, "code.repaired", chosen.repairs().size());
            chosen.repairs().forEach(repair -> output.raw("  " + text.describe(repair)));
        }
        if (chosen.needsConsent()) {
            output.line(Style.WARN, "explain.needs-consent", readings);
        }
        explainer.explain(chosen, map);
        return map;
    }
}
