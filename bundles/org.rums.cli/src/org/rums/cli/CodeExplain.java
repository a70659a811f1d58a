package org.rums.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.rums.core.text.CodeFinder;
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
        List<FoundCode> found = CodeFinder.find(text);
        List<FoundCode> pieces =
                found.isEmpty() ? List.of(new FoundCode(FoundCode.Form.SHORT, 0, text.length(), text)) : found;
        List<Object> all = new ArrayList<>();
        Optional<RefusedException> problem = Optional.empty();
        try (Explainer explainer = Explainer.open(context, new KeyRings(context), ring.choice())) {
            for (FoundCode piece : pieces) {
                try {
                    all.add(explain(explainer, piece));
                } catch (RefusedException e) {
                    problem = Optional.of(e);
                }
            }
        }
        context.output().put("codes", all);
        if (all.isEmpty() && problem.isPresent()) {
            throw problem.get();
        }
        return 0;
    }

    private Object explain(Explainer explainer, FoundCode piece) throws RefusedException {
        Output output = context.output();
        List<ReadCode> readings = CodeReader.readings(piece);
        ReadCode chosen = readings.stream()
                .filter(reading -> explainer.verify(reading).isPresent())
                .findFirst()
                .orElse(readings.get(0));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", CodeText.member(chosen.kind()));
        map.put("form", piece.form() == FoundCode.Form.FILE ? "file" : "typed");
        map.put("repairs", chosen.repairs().size());
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
            output.line(Style.WARN, "explain.needs-consent", readings.size());
        }
        explainer.explain(chosen, map);
        return map;
    }
}
