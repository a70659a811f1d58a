package org.rums.virtualbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rums.core.box.BoxAccess;
import org.rums.core.licence.DataObject.ApplicationPassword;
import org.rums.core.licence.Item;
import org.rums.core.licence.Model;
import org.rums.core.licence.Special;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.virtualbox.flash.PowerCutFlash;

/** The password that a program's start may need, and what guessing it costs. */
class ApplicationPasswordTest {
    @Test
    void wrongPasswordsAreDelayedMoreAndMore() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.XS, ApplicationPassword.present());
                BoxAccess user = bench.user(bench.client())) {
            Optional<byte[]> wrong = Optional.of("guess".getBytes());
            Optional<byte[]> right = Optional.of("first".getBytes());
            for (int i = 0; i < 3; i++) {
                assertEquals(
                        ResultCode.WRONG_APPLICATION_PASSWORD,
                        UpdateTest.refusal(() -> user.start(Bench.APP, false, wrong)));
            }
            assertEquals(2, later(user, right));
            bench.millis.addAndGet(2_000);
            assertEquals(
                    ResultCode.WRONG_APPLICATION_PASSWORD,
                    UpdateTest.refusal(() -> user.start(Bench.APP, false, Optional.empty())));
            assertEquals(4, later(user, right));
            for (int i = 0; i < 12; i++) {
                bench.millis.addAndGet(300_000);
                UpdateTest.refusal(() -> user.start(Bench.APP, false, wrong));
            }
            assertEquals(300, later(user, right));
            bench.millis.addAndGet(300_000);
            user.start(Bench.APP, false, right);
            assertEquals(
                    ResultCode.WRONG_APPLICATION_PASSWORD,
                    UpdateTest.refusal(() -> user.start(Bench.APP, false, wrong)),
                    "a right one forgets the wrong ones");
        }
    }

    @Test
    void theDelayOutlastsThePowerAndFormattingForgetsIt() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, ApplicationPassword.present())) {
            byte[] wrong = "guess".getBytes();
            try (BoxAccess user = bench.user(bench.client())) {
                for (int i = 0; i < 4; i++) {
                    UpdateTest.refusal(() -> user.start(Bench.APP, false, Optional.of(wrong)));
                    bench.millis.addAndGet(2_000);
                }
                bench.millis.addAndGet(2_000);
                UpdateTest.refusal(() -> user.start(Bench.APP, false, Optional.of(wrong)));
            }
            bench.restart();
            try (BoxAccess user = bench.user(bench.client())) {
                assertEquals(64, later(user, Optional.of("first".getBytes())), "eight are stored, five were made");
            }
            bench.apply(bench.code(bench.request(false), new Item.Plain(Special.WIPE)));
            bench.generation = 2;
            bench.format(ApplicationPassword.present());
            try (BoxAccess user = bench.user(bench.client())) {
                user.start(Bench.APP, false, Optional.of("first".getBytes()));
            }
        }
    }

    @Test
    void aPowerCutBetweenCountAndCheckOfAPasswordMakesNoTryFree() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, ApplicationPassword.present())) {
            Optional<byte[]> right = Optional.of("first".getBytes());
            try (BoxAccess user = bench.user(bench.client())) {
                UpdateTest.refusal(() -> user.start(Bench.APP, false, Optional.of("guess".getBytes())));
            }
            bench.restart();
            for (int cut = 1; cut <= 3; cut++) {
                bench.millis.addAndGet(300_000);
                BoxAccess user = bench.user(bench.client());
                bench.flash.arm(1, PowerCutFlash.Cut.AFTER);
                assertEquals(ResultCode.BOX_REMOVED, UpdateTest.refusal(() -> user.start(Bench.APP, false, right)));
                bench.restart();
                try (BoxAccess again = bench.user(bench.client())) {
                    assertTrue(later(again, right) >= 64, "counted, though the check never came");
                }
            }
            bench.millis.addAndGet(300_000);
            try (BoxAccess user = bench.user(bench.client())) {
                user.start(Bench.APP, false, right);
            }
            bench.restart();
            try (BoxAccess user = bench.user(bench.client())) {
                user.start(Bench.APP, false, right);
            }
        }
    }

    @Test
    void aPasswordIsDelayedInItsOwnPartitionOnly() throws RefusedException {
        try (Bench bench = Bench.blank(Model.VERSA)) {
            bench.format(
                    List.of(
                            Bench.full(Bench.APP, ApplicationPassword.present()),
                            Bench.full(Bench.APP + 1, ApplicationPassword.present())),
                    true);
            try (BoxAccess user = bench.user(bench.client())) {
                for (int i = 0; i < 3; i++) {
                    UpdateTest.refusal(() -> user.start(Bench.APP, false, Optional.of("guess".getBytes())));
                }
                Optional<byte[]> right = Optional.of("first".getBytes());
                assertEquals(2, later(user, right));
                user.start(Bench.APP + 1, false, right);
            }
        }
    }

    private static long later(BoxAccess user, Optional<byte[]> password) {
        RefusedException refused = assertThrows(RefusedException.class, () -> user.start(Bench.APP, false, password));
        assertEquals(ResultCode.TRY_LATER, refused.code());
        return refused.number();
    }

    @Test
    void aNewPasswordByUpdateReplacesTheOldOne() throws RefusedException {
        try (Bench bench = Bench.formatted(Model.VERSA, ApplicationPassword.present())) {
            bench.apply(bench.code(bench.request(false), new Item.SetPassword(Bench.APP, "second".getBytes())));
            try (BoxAccess user = bench.user(bench.client())) {
                assertEquals(
                        ResultCode.WRONG_APPLICATION_PASSWORD,
                        UpdateTest.refusal(() -> user.start(Bench.APP, false, Optional.of("first".getBytes()))));
                user.start(Bench.APP, false, Optional.of("second".getBytes()));
            }
        }
    }
}
