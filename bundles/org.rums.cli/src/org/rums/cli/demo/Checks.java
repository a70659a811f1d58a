package org.rums.cli.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rums.cli.output.Output;
import org.rums.cli.output.Style;
import org.rums.core.result.ResultCode;

/** Numbers the steps, compares what came with what was expected, and keeps the score. */
final class Checks {
    private final Output output;
    private final List<Object> steps = new ArrayList<>();
    private String step = "";
    private int number;
    private int failed;

    Checks(Output output) {
        this.output = output;
    }

    /** Begins a part of the demonstration. */
    void part(String key) {
        output.raw("");
        output.line(Style.STRONG, "demo.part." + key);
    }

    /** Begins a step. */
    void step(String key, Object... parts) {
        step = key;
        number++;
        output.raw("");
        output.raw(output.styled(Style.STRONG, number + ". " + output.messages().text("demo.step." + key, parts)));
    }

    /** A result of a box, of a reader or of issuing. */
    void result(ResultCode expected, Scene.Result got) {
        record(expected.name(), got.code().name());
        if (expected == got.code()) {
            Style style = expected == ResultCode.OK ? Style.GOOD : Style.PLAIN;
            String said = output.messages().happened(expected) + " (" + expected + ", " + expected.number() + ")";
            output.raw("   ✓ " + output.styled(style, said));
            if (!got.detail().isEmpty()) {
                output.raw(output.styled(Style.FAINT, "     " + got.detail()));
            }
        } else {
            wrong(expected.name(), got.code() + " " + got.detail());
        }
    }

    /** Something that has to hold. */
    void holds(String key, boolean holds) {
        record(key, holds ? key : "not " + key);
        if (holds) {
            output.raw("   ✓ " + output.styled(Style.GOOD, output.messages().text("demo.holds." + key)));
        } else {
            wrong(key, "-");
        }
    }

    private void wrong(String expected, String got) {
        failed++;
        output.raw("   ✗ " + output.styled(Style.BAD, output.messages().text("demo.wrong", expected, got)));
    }

    private void record(String expected, String got) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("step", number);
        map.put("name", step);
        map.put("expected", expected);
        map.put("got", got);
        map.put("asExpected", expected.equals(got));
        steps.add(map);
    }

    /** Says how it went. */
    boolean conclude() {
        output.put("steps", steps);
        output.put("passed", failed == 0);
        output.raw("");
        if (failed == 0) {
            output.line(Style.GOOD, "demo.passed", number, steps.size());
        } else {
            output.line(Style.BAD, "demo.failed", failed);
        }
        return failed == 0;
    }
}
