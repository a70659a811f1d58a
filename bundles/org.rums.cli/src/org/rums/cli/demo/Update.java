package org.rums.cli.demo;

import java.util.List;
import java.util.Optional;
import org.rums.cli.output.Output;
import org.rums.cli.output.StateView;
import org.rums.cli.service.PluggedBox;
import org.rums.cli.service.Times;
import org.rums.core.box.Preview;
import org.rums.core.box.Requested;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeReader;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.issue.ConfirmationReader;
import org.rums.core.issue.Confirmed;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.Item;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.StateDiff;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;

/** The first part: one update from the formatted box to the confirmation at the vendor. */
final class Update {
    /** The box of the user. */
    static final String BOX = "shop";

    private static final long END = Times.end("2028-03-31");

    private final Scene scene;
    private final Checks checks;
    private final Output output;
    private Optional<First> first = Optional.empty();

    /**
     * The update that later parts come back to.
     *
     * @param code that was applied
     * @param confirmation that the box gave
     */
    record First(ActivationCode code, ConfirmationCode confirmation) {}

    Update(Scene scene, Checks checks) {
        this.scene = scene;
        this.checks = checks;
        this.output = scene.output();
    }

    First first() {
        return first.orElseThrow();
    }

    void play() throws RefusedException {
        checks.part("update");
        LicenceState before = format();
        String key = request();
        ActivationCode code = issue(key);
        Preview preview = preview(code);
        ConfirmationCode confirmation = apply(code, preview, before);
        confirm(confirmation);
        first = Optional.of(new First(code, confirmation));
    }

    private LicenceState format() throws RefusedException {
        checks.step("format");
        scene.make(BOX, Model.XS, scene.vendor(), scene.root());
        try (PluggedBox box = scene.box(BOX, Scene.NOW)) {
            LicenceState state = box.client().content().state();
            output.field("boxName", box.id().name());
            output.field("fingerprint", box.info().fingerprint());
            new StateView(output).show(state);
            checks.holds("formatted", box.info().formatted() && state.model() == Model.XS);
            return state;
        }
    }

    private String request() throws RefusedException {
        checks.step("request");
        try (PluggedBox box = scene.box(BOX, Scene.NOW)) {
            Requested requested = box.client().request(false);
            String typed =
                    CodeReader.typed(Kind.TRANSACTION_KEY, requested.key().body());
            scene.show(typed);
            scene.showTag(Scene.tagOf(box, requested.key()));
            boolean same = box.client().request(false).key().equals(requested.key());
            checks.holds("repeated", same);
            return typed;
        }
    }

    private ActivationCode issue(String key) throws RefusedException {
        checks.step("issue");
        List<Item> items = List.of(
                new Item.Change(Verb.SET, ObjectType.EXPIRATION_DATE, Scene.APP, END),
                Scene.runs(100),
                new Item.Change(Verb.SET, ObjectType.LOCAL_SEATS, Scene.APP, 5));
        StateView view = new StateView(output);
        items.forEach(item -> output.raw("     - " + view.words().item(item)));
        ActivationCode code = scene.issue(key, items.toArray(Item[]::new));
        scene.show(code);
        scene.showTag(code.matchTag());
        int length = CodeReader.typed(Kind.ACTIVATION_CODE, code.body())
                .replace("-", "")
                .length();
        checks.holds("short", length == 60);
        checks.holds("journalled", scene.issue(key, items.toArray(Item[]::new)).equals(code));
        return code;
    }

    private Preview preview(ActivationCode code) throws RefusedException {
        checks.step("preview");
        try (PluggedBox box = scene.box(BOX, Scene.NOW)) {
            Preview preview = box.client().preview(code);
            new StateView(output).showChanges(preview.before(), preview.after(), preview.touched());
            boolean untouched = box.client().content().state().equals(preview.before());
            checks.holds(
                    "previewed",
                    untouched
                            && StateDiff.changes(preview.before(), preview.after())
                                            .size()
                                    == 3);
            return preview;
        }
    }

    private ConfirmationCode apply(ActivationCode code, Preview preview, LicenceState before) throws RefusedException {
        checks.step("apply");
        try (PluggedBox box = scene.box(BOX, Scene.NOW)) {
            Scene.Result result = Scene.result(box.client().apply(code, Optional.of(preview.digest())));
            checks.result(ResultCode.OK, result);
            LicenceState after = box.client().content().state();
            new StateView(output).showChanges(before, after, List.of());
            checks.holds("changed", after.equals(preview.after()) && holdsTheOrder(after));
            ConfirmationCode confirmation = result.confirmation().orElseThrow();
            scene.show(CodeReader.typed(Kind.CONFIRMATION_CODE, confirmation.body()));
            return confirmation;
        }
    }

    private static boolean holdsTheOrder(LicenceState state) {
        return state.partition(Scene.APP)
                .filter(program -> program.all()
                        .containsAll(List.of(
                                DataObject.UsageCounter.full(200),
                                new DataObject.ExpirationDate(END),
                                new DataObject.LocalSeats(5))))
                .isPresent();
    }

    private void confirm(ConfirmationCode confirmation) throws RefusedException {
        checks.step("confirm");
        String typed = CodeReader.typed(Kind.CONFIRMATION_CODE, confirmation.body());
        Confirmed confirmed =
                new ConfirmationReader(scene.vendor().ring(), scene.vendor().journal(), () -> Scene.NOW).read(typed);
        checks.result(ResultCode.OK, new Scene.Result(confirmed.confirmation().result(), "", Optional.empty()));
        checks.holds("final", confirmed.confirmation().last());
    }
}
