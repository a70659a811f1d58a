package org.rums.cli.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.rums.cli.service.PluggedBox;
import org.rums.cli.service.Vendor;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeReader;
import org.rums.core.code.Expiry;
import org.rums.core.code.TransactionKey;
import org.rums.core.issue.IssueJournal;
import org.rums.core.issue.Overrides;
import org.rums.core.key.KeyRing;
import org.rums.core.key.RekeyRoot;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.Condition;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;

/** The third part: eight refusals, each with a reason of its own. */
final class Refusals {
    /** Developer ID of the other vendor, "OTHR". */
    static final long OTHER_VENDOR = 0x4F544852L;

    private static final String SHOP = Update.BOX;
    private static final String OFFICE = "office";

    private final Scene scene;
    private final Checks checks;

    Refusals(Scene scene, Checks checks) {
        this.scene = scene;
        this.checks = checks;
    }

    void play() throws RefusedException {
        checks.part("refusals");
        beyondRepair();
        otherBox();
        otherVendor();
        closed();
        answeredByAnother();
        expired();
        cannotHold();
        conditionNotMet();
    }

    private void beyondRepair() throws RefusedException {
        checks.step("beyond-repair");
        String typed = CodeReader.typed(
                Kind.ACTIVATION_CODE,
                scene.issue(scene.request(SHOP), Scene.runs(1)).body());
        String smudged = Typing.unreadable(typed, IntStream.range(16, 32).toArray());
        scene.show(smudged);
        checks.result(ResultCode.DAMAGED_TEXT, Scene.attempt(() -> CodeReader.read(smudged, Kind.ACTIVATION_CODE)));
    }

    private void otherBox() throws RefusedException {
        checks.step("other-box");
        scene.make(OFFICE, Model.XS, scene.vendor(), scene.root());
        ActivationCode code = scene.issue(scene.request(SHOP), Scene.runs(2));
        checks.result(ResultCode.OTHER_BOX, scene.apply(OFFICE, code));
    }

    private void otherVendor() throws RefusedException {
        checks.step("other-vendor");
        Path file = scene.context().home().journal("other");
        var random = scene.context().environment().random();
        KeyRing ring = KeyRing.create(OTHER_VENDOR, "Other", random);
        try (Vendor other = new Vendor("other", ring, IssueJournal.create(file, ring.journalId(), OTHER_VENDOR));
                RekeyRoot root = RekeyRoot.create(random)) {
            scene.make("foreign", Model.XS, other, root);
            ActivationCode code =
                    scene.issue(other, scene.request("foreign"), List.of(Scene.runs(3)), Expiry.NONE, Overrides.NONE);
            checks.result(ResultCode.OTHER_VENDOR, scene.apply(SHOP, code));
        }
    }

    private void closed() throws RefusedException {
        checks.step("closed");
        String key = scene.request(SHOP);
        ActivationCode code = scene.issue(key, Scene.runs(4));
        int counter = TransactionKey.parse(
                        CodeReader.read(key, Kind.TRANSACTION_KEY).body())
                .counter();
        try (PluggedBox box = scene.box(SHOP, Scene.NOW)) {
            box.client().discard(counter);
        }
        checks.result(ResultCode.TRANSACTION_CLOSED, scene.apply(SHOP, code));
    }

    private void answeredByAnother() throws RefusedException {
        checks.step("answered");
        String key = scene.request(SHOP);
        ActivationCode first = scene.issue(key, Scene.runs(5));
        checks.result(ResultCode.LIVE_CODE, Scene.attempt(() -> scene.issue(key, Scene.runs(6))));
        Overrides override = new Overrides(Set.of(ResultCode.LIVE_CODE), "demonstration");
        ActivationCode second = scene.issue(scene.vendor(), key, List.of(Scene.runs(6)), Expiry.NONE, override);
        checks.result(ResultCode.OK, scene.apply(SHOP, second));
        checks.result(ResultCode.ANSWERED_BY_ANOTHER_CODE, scene.apply(SHOP, first));
    }

    private void expired() throws RefusedException {
        checks.step("expired");
        Expiry hour = Expiry.of(Duration.ofHours(1)).orElseThrow();
        ActivationCode code =
                scene.issue(scene.vendor(), scene.request(SHOP), List.of(Scene.runs(7)), hour, Overrides.NONE);
        checks.result(ResultCode.CODE_EXPIRED, scene.apply(SHOP, code, Scene.NOW + 2 * Scene.HOUR));
    }

    private void cannotHold() throws RefusedException {
        checks.step("cannot-hold");
        scene.make("small", Model.VERSA, scene.vendor(), scene.root());
        String key = scene.request("small");
        Item network = new Item.Change(Verb.SET, ObjectType.NETWORK_SEATS, Scene.APP, 5);
        checks.result(ResultCode.MODEL_CANNOT_HOLD, Scene.attempt(() -> scene.issue(key, network)));
        scene.output().line("demo.vector");
        checks.result(ResultCode.MODEL_CANNOT_HOLD, VersaVector.load().play());
    }

    private void conditionNotMet() throws RefusedException {
        checks.step("condition");
        Condition many =
                new Condition.ObjectCompare(Scene.APP, ObjectType.USAGE_COUNTER, Comparison.AT_LEAST, 1_000_000);
        ActivationCode code = scene.issue(scene.request(SHOP), new Item.Require(many), Scene.runs(8));
        Scene.Result result = scene.apply(SHOP, code);
        checks.result(ResultCode.CONDITION_NOT_MET, result);
        checks.holds(
                "not-final", result.confirmation().filter(said -> !said.last()).isPresent());
    }
}
