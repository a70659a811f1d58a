package org.rums.model.rules;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.Bytes;
import org.rums.model.Change;
import org.rums.model.ClockRepair;
import org.rums.model.DateChange;
import org.rums.model.DateParameter;
import org.rums.model.MomentKind;
import org.rums.model.NumberChange;
import org.rums.model.NumberParameter;
import org.rums.model.NumberValue;
import org.rums.model.RumsFactory;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;
import org.rums.model.testkit.Profiles;

/** For each thing that a rule finds: a profile where it does, and one close to it where it does not. */
final class RuleCases {
    private RuleCases() {}

    /**
     * One thing that a rule finds.
     *
     * @param key of its text
     * @param mended whether a quick fix mends it
     * @param fires makes it wrong
     * @param near makes something close to it that is right
     */
    record Case(String key, boolean mended, Consumer<UpdateProfile> fires, Consumer<UpdateProfile> near) {}

    /** A profile without findings. */
    static UpdateProfile good() {
        UpdateProfile profile = Profiles.of(
                Parts.ends(Parts.dateOf("until")),
                Parts.number(ObjectType.USAGE_COUNTER, Verb.SET, Parts.numberOf("runs")));
        DateParameter until = Parts.dateParameter("until");
        until.setStandard(Parts.moment(MomentKind.MONTHS, 12));
        NumberParameter runs = Parts.numberParameter("runs");
        runs.setMost(1_000L);
        profile.getParameters().addAll(List.of(until, runs));
        return profile;
    }

    static List<Case> all() {
        return Stream.of(
                        profile(),
                        changes(),
                        values(),
                        memory(),
                        ParameterRuleCases.conditions(),
                        ParameterRuleCases.contradictions(),
                        ParameterRuleCases.parameters(),
                        ParameterRuleCases.limits(),
                        ParameterRuleCases.length())
                .flatMap(List::stream)
                .toList();
    }

    static Case of(String key, Consumer<UpdateProfile> fires, Consumer<UpdateProfile> near) {
        return new Case(key, false, fires, near);
    }

    static Case mended(String key, Consumer<UpdateProfile> fires, Consumer<UpdateProfile> near) {
        return new Case(key, true, fires, near);
    }

    private static List<Case> profile() {
        return List.of(
                of("R-NAME.empty", profile -> profile.setName(" "), profile -> profile.setName("x")),
                of("R-DEVELOPER.empty", profile -> profile.setDeveloperId(0), profile -> profile.setDeveloperId(1)),
                of(
                        "R-DEVELOPER.range",
                        profile -> profile.setDeveloperId(0x1_0000_0000L),
                        profile -> profile.setDeveloperId(0xFFFF_FFFFL)),
                of("R-MODELS.empty", profile -> profile.getModels().clear(), profile -> {}),
                of("R-EXPIRY.range", profile -> profile.setExpiry(45), profile -> profile.setExpiry(44)),
                of("R-NOTHING.profile", profile -> profile.getPartitions().clear(), profile -> {
                    profile.getPartitions().clear();
                    profile.setUnlock(true);
                }),
                mended(
                        "R-NOTHING.partition",
                        profile -> partition(profile, 30),
                        profile -> partition(profile, 30, Parts.change(ObjectType.SIGNATURE, Verb.CLEAR))),
                mended("R-WIPE.more", profile -> profile.setWipe(true), profile -> {
                    profile.setWipe(true);
                    profile.getPartitions().clear();
                }));
    }

    private static List<Case> changes() {
        Change seats = Parts.number(ObjectType.LOCAL_SEATS, Verb.SET, Parts.number(5));
        Change network = Parts.number(ObjectType.NETWORK_SEATS, Verb.SET, Parts.number(5));
        return List.of(
                of("R-APPID.range", appId(70_000), appId(65_535)),
                of("R-APPID.reserved", appId(10), appId(11)),
                of("R-APPID.unknown", appId(13), appId(30)),
                mended(
                        "R-PARTITION.twice",
                        profile -> partition(profile, 12, copy(seats)),
                        profile -> partition(profile, 30, copy(seats))),
                mended("R-TWICE.object", profile -> add(profile, seats, copy(seats)), profile -> {
                    add(profile, copy(seats));
                    partition(profile, 30, copy(seats));
                }),
                of(
                        "R-OPERATION.impossible",
                        profile -> add(profile, Parts.change(ObjectType.SIGNATURE, Verb.ADD)),
                        profile -> add(profile, Parts.change(ObjectType.SIGNATURE, Verb.CLEAR))),
                of(
                        "R-OPERATION.object",
                        profile -> add(profile, object(ObjectType.SIGNATURE)),
                        profile -> add(profile, object(ObjectType.TIME_ALLOWED))),
                mended(
                        "R-NETWORK.model",
                        profile -> {
                            add(profile, copy(network));
                            profile.getModels().add(Model.SC);
                        },
                        profile -> add(profile, copy(network))),
                mended(
                        "R-RELATIVE.absent",
                        profile -> add(profile, Parts.number(ObjectType.LOCAL_SEATS, Verb.ADD, Parts.number(1))),
                        profile -> add(profile, copy(seats))),
                of(
                        "R-PAST.end",
                        profile -> end(profile).setEnd(Parts.date(Instant.ofEpochSecond(Profiles.NOW - 1))),
                        profile -> end(profile).setEnd(Parts.date(Instant.ofEpochSecond(Profiles.NOW)))),
                of(
                        "R-PAST.latest",
                        profile -> until(profile).setLatest(Parts.moment(MomentKind.DAYS, -1)),
                        profile -> until(profile).setLatest(Parts.moment(MomentKind.MONTHS, 36))),
                mended("R-CLOCK.state", RuleCases::clock, profile -> {
                    clock(profile);
                    profile.setDemandsState(true);
                }));
    }

    private static List<Case> values() {
        return List.of(
                mended(
                        "R-VALUE.missing",
                        profile -> seats(profile, RumsFactory.eINSTANCE.createNumberValue()),
                        profile -> seats(profile, Parts.number(0))),
                of(
                        "R-RANGE.NUMBER",
                        profile -> seats(profile, Parts.number(65_535)),
                        profile -> seats(profile, Parts.number(65_534))),
                of(
                        "R-RANGE.DATE",
                        profile -> end(profile).setEnd(Parts.date(Instant.ofEpochSecond(0xFFFF_FFFFL))),
                        profile -> end(profile).setEnd(Parts.date(Instant.ofEpochSecond(0xFFFF_FFFEL)))),
                of(
                        "R-RANGE.BYTES",
                        profile -> add(profile, Parts.signature(Parts.text("seventeen letters"))),
                        profile -> add(profile, Parts.signature(Parts.text("sixteen letters!")))),
                of(
                        "R-RANGE.text",
                        profile -> add(profile, Parts.password(Parts.bytes(Bytes.ofHex("c3")))),
                        profile -> add(profile, Parts.password(Parts.text("é")))));
    }

    private static List<Case> memory() {
        return List.of(
                of("R-FIELD.zone", profile -> memory(profile, 4, 0, "", 16), profile -> memory(profile, 3, 0, "", 16)),
                of(
                        "R-FIELD.range",
                        profile -> memory(profile, 1, 65_536, "", 1),
                        profile -> memory(profile, 1, 65_535, "", 1)),
                of(
                        "R-FIELD.name",
                        profile -> memory(profile, 1, 0, "seventeen letters", 16),
                        profile -> memory(profile, 1, 0, "sixteen letters!", 16)),
                of(
                        "R-OVERLAP.bytes",
                        profile -> {
                            memory(profile, 1, 0, "", 16);
                            memory(profile, 1, 15, "", 16);
                        },
                        profile -> {
                            memory(profile, 1, 0, "", 16);
                            memory(profile, 1, 16, "", 16);
                            memory(profile, 2, 8, "", 16);
                            add(profile, Parts.memory(Verb.CLEAR, 1, 8));
                        }),
                mended(
                        "R-SPACE.model",
                        profile -> {
                            profile.getModels().add(Model.VERSA);
                            memory(profile, 1, 4_096 - 32 - 32 - 24, "", 1);
                        },
                        profile -> {
                            profile.getModels().add(Model.VERSA);
                            memory(profile, 1, 4_096 - 32 - 32 - 24 - 1, "", 1);
                        }),
                of("R-SPACE.partitions", partitions(33), partitions(32)));
    }

    static Consumer<UpdateProfile> appId(int appId) {
        return profile -> profile.getPartitions().get(0).setAppId(appId);
    }

    static Consumer<UpdateProfile> partitions(int count) {
        return profile -> {
            for (int i = 1; i < count; i++) {
                partition(profile, 100 + i, Parts.change(ObjectType.SIGNATURE, Verb.CLEAR));
            }
        };
    }

    static void partition(UpdateProfile profile, int appId, Change... changes) {
        profile.getPartitions().add(Parts.partition(appId, "", List.of(changes)));
    }

    static void add(UpdateProfile profile, Change... changes) {
        profile.getPartitions().get(0).getChanges().addAll(List.of(changes));
    }

    static Change copy(Change change) {
        return EcoreUtil.copy(change);
    }

    static Change object(ObjectType object) {
        NumberChange change = Parts.number(ObjectType.LOCAL_SEATS, Verb.SET, Parts.number(1));
        change.setObject(object);
        return change;
    }

    static void seats(UpdateProfile profile, NumberValue value) {
        add(profile, Parts.number(ObjectType.LOCAL_SEATS, Verb.SET, value));
    }

    static void memory(UpdateProfile profile, int zone, int offset, String name, int length) {
        add(profile, Parts.memory(zone, offset, name, Parts.bytes(Bytes.of(new byte[length]))));
    }

    static void clock(UpdateProfile profile) {
        ClockRepair repair = RumsFactory.eINSTANCE.createClockRepair();
        repair.setSeen(Parts.date(Profiles.END));
        repair.setTime(Parts.date(Profiles.END));
        profile.setClockRepair(repair);
    }

    static DateChange end(UpdateProfile profile) {
        return (DateChange) profile.getPartitions().get(0).getChanges().get(0);
    }

    static DateParameter until(UpdateProfile profile) {
        return (DateParameter) profile.getParameters().get(0);
    }
}
