package org.rums.model.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.rums.core.code.Suite;
import org.rums.core.code.UpdateContent;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.BytesKind;
import org.rums.model.NumberParameter;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;
import org.rums.model.testkit.Profiles;

class CodeLengthTest {
    @Test
    void oneDateHas52Symbols() throws RefusedException {
        UpdateProfile profile = Profiles.of(Parts.ends(Parts.date(Profiles.END)));
        assertEquals(new CodeLength(11, OptionalInt.of(52)), CodeLength.worst(profile, Profiles.NOW));
    }

    @Test
    void aDateRunsAndSeatsHave60() throws RefusedException {
        UpdateProfile profile = Profiles.of(
                Parts.ends(Parts.date(Profiles.END)),
                Parts.number(ObjectType.USAGE_COUNTER, Verb.ADD, Parts.number(100)),
                Parts.number(ObjectType.LOCAL_SEATS, Verb.SET, Parts.number(5)));
        assertEquals(new CodeLength(15, OptionalInt.of(60)), CodeLength.worst(profile, Profiles.NOW));
    }

    @Test
    void parametersCountAtTheirMost() throws RefusedException {
        UpdateProfile profile = Profiles.of(Parts.number(ObjectType.USAGE_COUNTER, Verb.ADD, Parts.numberOf("runs")));
        NumberParameter runs = Parts.numberParameter("runs");
        profile.getParameters().add(runs);
        assertEquals(4 + 3 + 5, CodeLength.worst(profile, Profiles.NOW).bytes());
        runs.setMost(127L);
        assertEquals(4 + 3 + 1, CodeLength.worst(profile, Profiles.NOW).bytes());
    }

    @Test
    void aKeyWithoutLimitHasOnlyAFileForm() throws RefusedException {
        UpdateProfile profile = Profiles.of(Parts.memory(1, 0, "", Parts.bytesOf("key")));
        profile.getParameters().add(Parts.bytesParameter("key", BytesKind.TEXT));
        assertFalse(CodeLength.worst(profile, Profiles.NOW).canBeTyped());
    }

    @Test
    void theLengthIsThatOfTheContent() throws RefusedException {
        try (Compiled compiled = ProfileCompiler.compile(
                Profiles.rental(),
                Map.of("key", new ParameterValue.OfBytes(org.rums.model.Bytes.ofText("k"))),
                Profiles.NOW)) {
            UpdateContent content = new UpdateContent(
                    Profiles.NOW, compiled.order().expiry(), compiled.order().items());
            CodeLength length = CodeLength.of(compiled.order());
            assertEquals(Suite.SHORT, content.suite());
            assertEquals(Suite.SHORT.padded(length.bytes()).orElseThrow(), content.plaintext(Suite.SHORT).length);
        }
    }

    @Test
    void aProfileThatCannotBeIssuedHasNoLength() {
        RefusedException refusal =
                assertThrows(RefusedException.class, () -> CodeLength.worst(Profiles.empty(), Profiles.NOW));
        assertEquals(ResultCode.PROFILE_FAULTY, refusal.code());
    }
}
