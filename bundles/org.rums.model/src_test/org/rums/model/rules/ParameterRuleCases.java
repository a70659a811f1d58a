package org.rums.model.rules;

import static org.rums.model.rules.RuleCases.add;
import static org.rums.model.rules.RuleCases.end;
import static org.rums.model.rules.RuleCases.memory;
import static org.rums.model.rules.RuleCases.mended;
import static org.rums.model.rules.RuleCases.of;
import static org.rums.model.rules.RuleCases.seats;
import static org.rums.model.rules.RuleCases.until;

import java.util.List;
import java.util.function.Consumer;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.BoxRange;
import org.rums.model.Bytes;
import org.rums.model.BytesKind;
import org.rums.model.BytesParameter;
import org.rums.model.Change;
import org.rums.model.Condition;
import org.rums.model.Expectation;
import org.rums.model.ModelCondition;
import org.rums.model.MomentKind;
import org.rums.model.NumberParameter;
import org.rums.model.ObjectCondition;
import org.rums.model.RumsFactory;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.ParameterEdits;
import org.rums.model.edit.Parts;

/** Cases of conditions, parameters and lengths. */
final class ParameterRuleCases {
    private ParameterRuleCases() {}

    static List<RuleCases.Case> conditions() {
        RumsFactory factory = RumsFactory.eINSTANCE;
        return List.of(
                mended(
                        "R-CONDITION.models",
                        profile -> condition(profile, factory.createModelCondition()),
                        profile -> models(profile, Model.XS)),
                of("R-CONDITION.range", profile -> range(profile, 2, 1), profile -> range(profile, 1, 1)),
                of(
                        "R-CONDITION.names",
                        profile -> range(profile, 0, 0x1_0000_0000L),
                        profile -> range(profile, 0, 0xFFFF_FFFFL)),
                mended(
                        "R-CONDITION.empty",
                        profile -> condition(profile, factory.createObjectCondition()),
                        profile -> object(profile, ObjectType.SIGNATURE, Parts.expected(Comparison.PRESENT))),
                of(
                        "R-CONDITION.impossible",
                        profile -> object(
                                profile, ObjectType.SIGNATURE, Parts.expected(Comparison.EQUAL, Parts.number(1))),
                        profile -> object(
                                profile, ObjectType.LOCAL_SEATS, Parts.expected(Comparison.EQUAL, Parts.number(1)))));
    }

    static List<RuleCases.Case> contradictions() {
        return List.of(
                of(
                        "R-CONTRADICTION.object",
                        profile -> {
                            object(
                                    profile,
                                    ObjectType.LOCAL_SEATS,
                                    Parts.expected(Comparison.GREATER, Parts.number(4)));
                            object(profile, ObjectType.LOCAL_SEATS, Parts.expected(Comparison.LESS, Parts.number(5)));
                        },
                        profile -> {
                            object(
                                    profile,
                                    ObjectType.LOCAL_SEATS,
                                    Parts.expected(Comparison.GREATER, Parts.number(3)));
                            object(profile, ObjectType.LOCAL_SEATS, Parts.expected(Comparison.LESS, Parts.number(5)));
                        }),
                of(
                        "R-CONTRADICTION.object",
                        profile -> {
                            Change change = Parts.number(ObjectType.LOCAL_SEATS, Verb.ADD, Parts.number(1));
                            change.setOnlyIf(Parts.expected(Comparison.ABSENT));
                            add(profile, change);
                        },
                        profile -> {
                            Change change = Parts.number(ObjectType.LOCAL_SEATS, Verb.SET, Parts.number(1));
                            change.setOnlyIf(Parts.expected(Comparison.ABSENT));
                            add(profile, change);
                        }),
                of(
                        "R-CONTRADICTION.models",
                        profile -> models(profile, Model.XL),
                        profile -> models(profile, Model.XS, Model.XL)),
                of(
                        "R-CONTRADICTION.ranges",
                        profile -> {
                            range(profile, 1, 2);
                            range(profile, 3, 4);
                        },
                        profile -> {
                            range(profile, 1, 3);
                            range(profile, 3, 4);
                        }));
    }

    static List<RuleCases.Case> parameters() {
        return List.of(
                of(
                        "R-PARAMETER.name",
                        profile -> rename(profile, "no name!"),
                        profile -> rename(profile, "Läufe_2.x-y")),
                of("R-PARAMETER.twice", profile -> runs(profile).setName("until"), profile -> rename(profile, "n")),
                mended(
                        "R-UNKNOWN.parameter",
                        profile -> seats(profile, Parts.numberOf("nobody")),
                        profile -> seats(profile, Parts.numberOf("runs"))),
                mended(
                        "R-UNUSED.parameter",
                        profile -> profile.getParameters().add(Parts.numberParameter("n")),
                        profile -> {
                            profile.getParameters().add(Parts.numberParameter("n"));
                            seats(profile, Parts.numberOf("n"));
                        }),
                of(
                        "R-KIND.NUMBER",
                        profile -> seats(profile, Parts.numberOf("until")),
                        profile -> seats(profile, Parts.numberOf("runs"))),
                of("R-KIND.DATE", profile -> end(profile).setEnd(Parts.dateOf("runs")), profile -> {}),
                of("R-KIND.BYTES", profile -> add(profile, Parts.signature(Parts.bytesOf("runs"))), profile -> {}),
                of("R-KIND.TEXT", profile -> add(profile, Parts.password(Parts.bytesOf("runs"))), profile -> {
                    add(profile, Parts.password(Parts.bytesOf("p")));
                    profile.getParameters().add(Parts.bytesParameter("p", BytesKind.BYTES));
                }));
    }

    static List<RuleCases.Case> limits() {
        return List.of(
                mended(
                        "R-LIMITS.crossed",
                        profile -> runs(profile).setLeast(1_001L),
                        profile -> runs(profile).setLeast(1_000L)),
                of(
                        "R-LIMITS.nothing",
                        profile -> {
                            runs(profile).setLeast(65_535L);
                            runs(profile).setMost(70_000L);
                            seats(profile, Parts.numberOf("runs"));
                        },
                        profile -> {
                            runs(profile).setLeast(65_534L);
                            runs(profile).setMost(70_000L);
                            seats(profile, Parts.numberOf("runs"));
                        }),
                mended(
                        "R-DEFAULT.NUMBER",
                        profile -> runs(profile).setStandard(1_001L),
                        profile -> runs(profile).setStandard(1_000L)),
                mended(
                        "R-DEFAULT.DATE",
                        profile -> until(profile).setLatest(Parts.moment(MomentKind.MONTHS, 11)),
                        profile -> until(profile).setLatest(Parts.moment(MomentKind.MONTHS, 12))),
                mended(
                        "R-DEFAULT.BYTES",
                        profile -> key(profile, BytesKind.TEXT, "61".repeat(17)),
                        profile -> key(profile, BytesKind.TEXT, "61".repeat(16))),
                mended(
                        "R-DEFAULT.text",
                        profile -> key(profile, BytesKind.TEXT, "c3"),
                        profile -> key(profile, BytesKind.BYTES, "c3")),
                mended(
                        "R-DEFAULT.password",
                        profile -> key(profile, BytesKind.PASSWORD, "61"),
                        profile -> key(profile, BytesKind.TEXT, "61")));
    }

    static List<RuleCases.Case> length() {
        return List.of(
                of("R-LENGTH.items", clears(63), clears(62)),
                of(
                        "R-LENGTH.large",
                        profile -> {
                            memory(profile, 1, 0, "", 16_384);
                            memory(profile, 2, 0, "", 16_384);
                        },
                        profile -> {
                            memory(profile, 1, 0, "", 16_384);
                            memory(profile, 2, 0, "", 16_000);
                        }),
                of("R-LENGTH.file", profile -> memory(profile, 1, 0, "", 40), profile -> memory(profile, 1, 0, "", 20)),
                of("R-LENGTH.long", profile -> memory(profile, 1, 0, "", 20), profile -> {}));
    }

    private static Consumer<UpdateProfile> clears(int count) {
        return profile -> {
            for (int i = 0; i < count; i++) {
                add(profile, Parts.memory(Verb.CLEAR, 1, i));
            }
        };
    }

    private static void condition(UpdateProfile profile, Condition condition) {
        profile.getConditions().add(condition);
    }

    private static void models(UpdateProfile profile, Model... models) {
        ModelCondition condition = RumsFactory.eINSTANCE.createModelCondition();
        condition.getModels().addAll(List.of(models));
        condition(profile, condition);
    }

    private static void range(UpdateProfile profile, long first, long last) {
        BoxRange range = RumsFactory.eINSTANCE.createBoxRange();
        range.setFirst(first);
        range.setLast(last);
        condition(profile, range);
    }

    private static void object(UpdateProfile profile, ObjectType object, Expectation expected) {
        ObjectCondition condition = RumsFactory.eINSTANCE.createObjectCondition();
        condition.setAppId(12);
        condition.setObject(object);
        condition.setExpected(expected);
        condition(profile, condition);
    }

    private static void key(UpdateProfile profile, BytesKind kind, String standard) {
        BytesParameter key = Parts.bytesParameter("key", kind);
        key.setStandard(Bytes.ofHex(standard));
        profile.getParameters().add(key);
        add(profile, Parts.signature(Parts.bytesOf("key")));
    }

    private static NumberParameter runs(UpdateProfile profile) {
        return (NumberParameter) profile.getParameters().get(1);
    }

    private static void rename(UpdateProfile profile, String name) {
        ParameterEdits.rename(profile, runs(profile), name);
    }
}
