package org.rums.cli.demo;

import org.rums.cli.output.Output;
import org.rums.cli.output.Style;
import org.rums.cli.service.CodeText;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeReader;
import org.rums.core.code.ReadCode;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;

/** The second part: typing errors are repaired, and a code applied twice is answered by the same confirmation. */
final class Recoveries {
    private static final int REPAIRS = 6;

    private final Scene scene;
    private final Checks checks;

    Recoveries(Scene scene, Checks checks) {
        this.scene = scene;
        this.checks = checks;
    }

    void play(Update.First first) throws RefusedException {
        checks.part("recoveries");
        typingErrors();
        replay(first);
    }

    private void typingErrors() throws RefusedException {
        checks.step("typing");
        ActivationCode code = scene.issue(scene.request(Update.BOX), Scene.runs(10));
        String typed = CodeReader.typed(Kind.ACTIVATION_CODE, code.body());
        String mistyped = Typing.unreadable(Typing.wrong(typed, 10, 11, 20, 21), 30, 31);
        scene.show(mistyped);
        ReadCode read = CodeReader.read(mistyped, Kind.ACTIVATION_CODE);
        Output output = scene.output();
        CodeText text = new CodeText(output);
        read.repairs().forEach(repair -> output.raw("     " + output.styled(Style.WARN, text.describe(repair))));
        checks.holds("repaired", read.repairs().size() == REPAIRS && !read.needsConsent());
        checks.result(ResultCode.OK, scene.apply(Update.BOX, ActivationCode.parse(read.body())));
    }

    private void replay(Update.First first) throws RefusedException {
        checks.step("replay");
        Scene.Result again = scene.apply(Update.BOX, first.code());
        checks.result(ResultCode.ALREADY_APPLIED, again);
        scene.show(CodeReader.typed(
                Kind.CONFIRMATION_CODE,
                again.confirmation().orElse(first.confirmation()).body()));
        checks.holds(
                "same-bytes",
                again.confirmation().filter(first.confirmation()::equals).isPresent());
    }
}
