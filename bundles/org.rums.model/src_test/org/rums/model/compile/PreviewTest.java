package org.rums.model.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.rums.core.key.BoxId;
import org.rums.core.licence.DataObject;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Model;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Partition;
import org.rums.core.licence.StateDiff;
import org.rums.core.licence.Verb;
import org.rums.core.licence.ZoneSizes;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.BoxPicture;
import org.rums.model.Bytes;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;
import org.rums.model.testkit.Profiles;

class PreviewTest {
    private static final BoxId BOX = new BoxId(0x12AB_34CDL, 0x4F21_09ACL);
    private static final Map<String, ParameterValue> KEY =
            Map.of("key", new ParameterValue.OfBytes(Bytes.ofText("ABC")));

    private static LicenceState state() {
        Partition suite = Partition.of(
                12,
                "Suite",
                new ZoneSizes(256, 128, 64),
                List.of(
                        new DataObject.UsageCounter(18, 100),
                        new DataObject.ExpirationDate(Profiles.NOW - 100),
                        new DataObject.RelativeExpiration(30, 0),
                        new DataObject.ExpirationDays(60, Profiles.NOW),
                        DataObject.TimeAllowed.full(0xFFFF_FFFFL),
                        DataObject.ApplicationPassword.present(),
                        DataObject.SignatureObject.ofLength(8),
                        new DataObject.LocalSeats(3),
                        new DataObject.NetworkSeats(2),
                        new DataObject.MemoryObject(2, 0x10, 16, "lic")));
        return LicenceState.of(Model.XS, 0x0102, "LAB-1", List.of(suite), 3, true);
    }

    private static Preview preview(UpdateProfile profile, LicenceState before) throws RefusedException {
        Compiled compiled = ProfileCompiler.compile(profile, KEY, Profiles.NOW);
        return Preview.of(compiled, before, Profiles.NOW, OptionalLong.empty());
    }

    @Test
    void aPictureHoldsAllThatTheStateHolds() throws RefusedException {
        BoxPicture picture = Pictures.of(BOX, state(), OptionalLong.of(Profiles.NOW));
        assertEquals(state(), Pictures.state(picture));
        assertEquals(BOX.boxName(), picture.getBoxName());
        assertEquals(Profiles.NOW, picture.getLatestTime().getEpochSecond());
        assertEquals(state(), Pictures.state(EcoreUtil.copy(picture)));
    }

    @Test
    void aPictureThatNoBoxCanHoldIsRefused() {
        BoxPicture picture = Pictures.of(BOX, state(), OptionalLong.empty());
        picture.getPartitions().get(0).getObjects().get(0).setNumber(-1);
        assertEquals(
                ResultCode.MALFORMED,
                assertThrows(RefusedException.class, () -> Pictures.state(picture))
                        .code());
        BoxPicture versa = Pictures.of(BOX, state(), OptionalLong.empty());
        versa.setModel(Model.VERSA);
        assertEquals(
                ResultCode.MODEL_CANNOT_HOLD,
                assertThrows(RefusedException.class, () -> Pictures.state(versa))
                        .code());
    }

    @Test
    void beforeAndAfterStandSideBySide() throws RefusedException {
        UpdateProfile profile = Profiles.rental();
        profile.getPartitions().remove(1);
        Preview preview = preview(profile, state());
        assertTrue(preview.possible());
        List<StateDiff.Row> changed =
                preview.rows().stream().filter(StateDiff.Row::changed).toList();
        assertEquals(
                List.of(ObjectType.USAGE_COUNTER, ObjectType.EXPIRATION_DATE, ObjectType.LOCAL_SEATS),
                changed.stream().map(StateDiff.Row::object).toList());
        assertEquals(
                new DataObject.UsageCounter(118, 200), changed.get(0).after().orElseThrow());
        assertFalse(preview.closesAll());
    }

    @Test
    void whatIsRefusedIsToldBesideWhatWouldHappen() throws RefusedException {
        UpdateProfile profile = Profiles.rental();
        profile.getPartitions()
                .get(0)
                .getChanges()
                .add(Parts.number(ObjectType.TIME_ALLOWED, Verb.ADD, Parts.number(5)));
        Preview preview = preview(profile, state());
        assertFalse(preview.possible());
        assertEquals(
                List.of(ResultCode.OVERFLOW, ResultCode.UNKNOWN_PARTITION),
                preview.refusals().stream().map(each -> each.reason().code()).toList());
        assertSame(
                profile.getPartitions().get(1).getChanges().get(0),
                preview.refusals().get(1).source().orElseThrow());
        assertEquals(
                new DataObject.LocalSeats(5),
                preview.after()
                        .partition(12)
                        .orElseThrow()
                        .object(ObjectType.LOCAL_SEATS)
                        .orElseThrow());
    }

    @Test
    void withoutABoxOneIsMadeUpThatFits() throws RefusedException {
        UpdateProfile profile = Profiles.everything();
        Map<String, ParameterValue> given = Map.of(
                "key", new ParameterValue.OfBytes(Bytes.ofText("ABC")), "least", new ParameterValue.OfNumber(40));
        Compiled compiled = ProfileCompiler.compile(profile, given, Profiles.NOW);
        LicenceState box = ExampleBox.fitting(compiled.order().items(), Model.XL, Profiles.NOW);
        Preview preview = Preview.of(compiled, box, Profiles.NOW, OptionalLong.empty());
        assertEquals(List.of(), preview.refusals());
        assertTrue(preview.closesAll());
        assertEquals(4, preview.touched().size());
    }
}
