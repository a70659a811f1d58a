package org.rums.model.testkit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.Bytes;
import org.rums.model.BytesForm;
import org.rums.model.BytesKind;
import org.rums.model.BytesParameter;
import org.rums.model.BytesValue;
import org.rums.model.Change;
import org.rums.model.Condition;
import org.rums.model.DateParameter;
import org.rums.model.MemoryChange;
import org.rums.model.MomentKind;
import org.rums.model.NumberParameter;
import org.rums.model.RumsFactory;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;

/** Profiles for tests. */
public final class Profiles {
    /** 2027-01-15T08:00Z, a time of issuing. */
    public static final long NOW = 1_800_000_000L;
    /** The last second of 2027. */
    public static final Instant END = Instant.parse("2027-12-31T23:59:59Z");

    private Profiles() {}

    /** A profile for XS boxes that does nothing yet. */
    public static UpdateProfile empty() {
        UpdateProfile profile = RumsFactory.eINSTANCE.createUpdateProfile();
        profile.setName("Rental renewal 2027");
        profile.setUuid(new UUID(0x0123_4567_89AB_4DEFL, 0x8123_4567_89AB_CDEFL));
        profile.setDeveloperId(0x12AB_34CDL);
        profile.getModels().add(Model.XS);
        profile.setExpiry(38);
        return profile;
    }

    /** A profile with changes of partition 12. */
    public static UpdateProfile of(Change... changes) {
        UpdateProfile profile = empty();
        profile.getPartitions().add(Parts.partition(12, "Suite", List.of(changes)));
        return profile;
    }

    /** The profile of the workbench's design: date, runs and seats, and a key for another partition. */
    public static UpdateProfile rental() {
        UpdateProfile profile = of(
                Parts.ends(Parts.dateOf("until")),
                Parts.number(ObjectType.USAGE_COUNTER, Verb.ADD, Parts.numberOf("runs")),
                Parts.number(ObjectType.LOCAL_SEATS, Verb.SET, Parts.number(5)));
        profile.getPartitions().get(0).getChanges().get(1).setOnlyIf(Parts.expected(Comparison.PRESENT));
        MemoryChange licence = Parts.memory(2, 0x10, "lic", Parts.bytesOf("key"));
        licence.setLength(16);
        profile.getPartitions().add(Parts.partition(30, "CAM", List.of(licence)));
        DateParameter until = Parts.dateParameter("until");
        until.setStandard(Parts.moment(MomentKind.MONTHS, 12));
        until.setEarliest(Parts.moment(MomentKind.DAYS, 0));
        until.setLatest(Parts.moment(MomentKind.MONTHS, 36));
        NumberParameter runs = Parts.numberParameter("runs");
        runs.setStandard(100L);
        runs.setMost(1_000L);
        runs.setColumn("Läufe");
        BytesParameter key = Parts.bytesParameter("key", BytesKind.TEXT);
        key.setMost(16);
        profile.getParameters().addAll(List.of(until, runs, key));
        return profile;
    }

    /** A profile with an object of every class and a value in every feature. */
    public static UpdateProfile everything() {
        UpdateProfile profile = rental();
        profile.setDescription("Für Müller & Söhne <\"alle\">\nzweite Zeile");
        profile.setRevision(7);
        profile.setSavedBy("op-3");
        profile.setSavedAt(Instant.ofEpochSecond(NOW));
        profile.setDemandsState(true);
        profile.getRecipients().addAll(List.of(Bytes.ofHex("3003020101"), Bytes.ofHex("3003020102")));
        profile.getModels().add(Model.XL);
        profile.getConditions().addAll(conditions());
        profile.getParameters().add(Parts.numberParameter("least"));
        profile.getPartitions().add(Parts.partition(31, "Rest", rest()));
        var repair = RumsFactory.eINSTANCE.createClockRepair();
        repair.setSeen(Parts.date(Instant.parse("2099-01-01T00:00:00Z")));
        repair.setTime(Parts.date(Instant.ofEpochSecond(NOW)));
        profile.setClockRepair(repair);
        profile.setUnlock(true);
        profile.setCloseAll(true);
        profile.setAllowTimeJump(true);
        return profile;
    }

    private static List<Condition> conditions() {
        RumsFactory factory = RumsFactory.eINSTANCE;
        var models = factory.createModelCondition();
        models.getModels().addAll(List.of(Model.XS, Model.XL));
        var firmware = factory.createFirmwareCondition();
        firmware.setFirmware(0x0102);
        var range = factory.createBoxRange();
        range.setFirst(0x4F21_0000L);
        range.setLast(0x4F21_FFFFL);
        var memory = factory.createMemoryCondition();
        memory.setAppId(30);
        memory.setZone(3);
        memory.setOffset(8);
        memory.setPresent(false);
        var object = factory.createObjectCondition();
        object.setAppId(12);
        object.setObject(ObjectType.EXPIRATION_DATE);
        object.setExpected(Parts.expected(Comparison.AT_LEAST, Parts.date(Instant.parse("2026-01-01T00:00:00Z"))));
        return List.of(models, firmware, range, memory, object);
    }

    private static List<Change> rest() {
        BytesValue file = Parts.bytes(Bytes.ofHex("01000f00"));
        file.setForm(BytesForm.FILE);
        file.setFile("options.bin");
        Change minutes = Parts.number(ObjectType.TIME_ALLOWED, Verb.SUBTRACT, Parts.number(30));
        minutes.setOnlyIf(Parts.expected(Comparison.AT_LEAST, Parts.numberOf("least")));
        return List.of(
                minutes,
                Parts.number(ObjectType.RELATIVE_EXPIRATION, Verb.SET, Parts.number(30)),
                Parts.change(ObjectType.EXPIRATION_DAYS, Verb.UNLIMITED),
                Parts.moves(Verb.EXTEND, Parts.number(90)),
                Parts.password(Parts.text("geheim")),
                Parts.signature(Parts.bytes(Bytes.ofHex("00ff"))),
                Parts.memory(1, 0, "opts", file),
                Parts.memory(Verb.CLEAR, 1, 0x20));
    }
}
