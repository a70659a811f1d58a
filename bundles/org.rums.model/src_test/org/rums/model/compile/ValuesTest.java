package org.rums.model.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.Bytes;
import org.rums.model.BytesKind;
import org.rums.model.BytesParameter;
import org.rums.model.DateParameter;
import org.rums.model.MomentKind;
import org.rums.model.NumberParameter;
import org.rums.model.Parameter;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.ValueProblem.Reason;
import org.rums.model.edit.Parts;
import org.rums.model.testkit.Profiles;

class ValuesTest {
    private static UpdateProfile seats(NumberParameter parameter) {
        UpdateProfile profile =
                Profiles.of(Parts.number(ObjectType.LOCAL_SEATS, Verb.SET, Parts.numberOf(parameter.getName())));
        profile.getParameters().add(parameter);
        return profile;
    }

    private static List<Reason> reasons(UpdateProfile profile, Map<String, ParameterValue> given) {
        return Values.of(profile, given, Profiles.NOW).problems().stream()
                .map(ValueProblem::reason)
                .toList();
    }

    private static List<Reason> reasons(UpdateProfile profile, long number) {
        return reasons(profile, Map.of("n", new ParameterValue.OfNumber(number)));
    }

    @Test
    void limitsAreThoseOfTheParameterAndOfItsUses() {
        UpdateProfile profile = seats(Parts.numberParameter("n"));
        assertEquals(List.of(), reasons(profile, 0));
        assertEquals(List.of(), reasons(profile, 65_534));
        assertEquals(List.of(Reason.TOO_LARGE), reasons(profile, 65_535));
        assertEquals(List.of(Reason.TOO_SMALL), reasons(profile, -1));
        NumberParameter parameter = (NumberParameter) profile.getParameters().get(0);
        parameter.setLeast(5L);
        parameter.setMost(10L);
        assertEquals(List.of(Reason.TOO_SMALL), reasons(profile, 4));
        assertEquals(List.of(), reasons(profile, 10));
        assertEquals(List.of(Reason.TOO_LARGE), reasons(profile, 11));
        profile.getPartitions()
                .get(0)
                .getChanges()
                .add(Parts.number(ObjectType.USAGE_COUNTER, Verb.ADD, Parts.numberOf("n")));
        parameter.setLeast(null);
        assertEquals(List.of(Reason.TOO_SMALL), reasons(profile, 0));
    }

    @Test
    void aDefaultIsCheckedLikeAnyValue() {
        NumberParameter parameter = Parts.numberParameter("n");
        parameter.setStandard(11L);
        parameter.setMost(10L);
        assertEquals(List.of(Reason.TOO_LARGE), reasons(seats(parameter), Map.of()));
    }

    @Test
    void missingUnknownAndOtherKindsAreTold() {
        UpdateProfile profile = seats(Parts.numberParameter("n"));
        assertEquals(List.of(Reason.MISSING), reasons(profile, Map.of()));
        assertEquals(
                List.of(Reason.MISSING, Reason.UNKNOWN), reasons(profile, Map.of("m", new ParameterValue.OfNumber(1))));
        assertEquals(List.of(Reason.OTHER_KIND), reasons(profile, Map.of("n", new ParameterValue.OfDate(1))));
    }

    @Test
    void aParameterWithoutUseNeedsNoValue() {
        UpdateProfile profile = Profiles.of();
        profile.getParameters().add(Parts.numberParameter("n"));
        assertEquals(List.of(), reasons(profile, Map.of()));
    }

    @Test
    void datesCountFromTheDayOfIssue() {
        UpdateProfile profile = Profiles.of(Parts.ends(Parts.dateOf("d")));
        DateParameter parameter = Parts.dateParameter("d");
        parameter.setEarliest(Parts.moment(MomentKind.DAYS, 0));
        parameter.setLatest(Parts.moment(MomentKind.MONTHS, 1));
        profile.getParameters().add(parameter);
        assertEquals(List.of(), reasons(profile, date("2027-01-15T00:00:00Z")));
        assertEquals(List.of(Reason.TOO_SMALL), reasons(profile, date("2027-01-14T23:59:59Z")));
        assertEquals(List.of(), reasons(profile, date("2027-02-15T23:59:59Z")));
        assertEquals(List.of(Reason.TOO_LARGE), reasons(profile, date("2027-02-16T00:00:00Z")));
    }

    private static Map<String, ParameterValue> date(String text) {
        return Map.of("d", new ParameterValue.OfDate(Instant.parse(text).getEpochSecond()));
    }

    @Test
    void passwordsAreTextOfTheirLengthAndHaveNoDefault() {
        UpdateProfile profile = Profiles.of(Parts.password(Parts.bytesOf("p")));
        BytesParameter parameter = Parts.bytesParameter("p", BytesKind.PASSWORD);
        parameter.setStandard(Bytes.ofText("x"));
        profile.getParameters().add(parameter);
        assertEquals(List.of(Reason.MISSING), reasons(profile, Map.of()));
        assertEquals(List.of(Reason.TOO_SMALL), reasons(profile, bytes(Bytes.NONE)));
        assertEquals(List.of(Reason.TOO_LARGE), reasons(profile, bytes(Bytes.ofText("x".repeat(33)))));
        assertEquals(List.of(Reason.NO_TEXT), reasons(profile, bytes(Bytes.ofHex("c3"))));
        assertEquals(List.of(), reasons(profile, bytes(Bytes.ofText("Größe"))));
        assertTrue(Parameters.secret(parameter));
    }

    private static Map<String, ParameterValue> bytes(Bytes bytes) {
        return Map.of("p", new ParameterValue.OfBytes(bytes));
    }

    @Test
    void textsAreReadAsTheirParameterNeeds() throws RefusedException {
        Parameter number = Parts.numberParameter("n");
        assertEquals(new ParameterValue.OfNumber(16), ValueReader.read(number, " 0x10 "));
        assertEquals(new ParameterValue.OfNumber(100), ValueReader.read(number, "100"));
        Parameter date = Parts.dateParameter("d");
        assertEquals(new ParameterValue.OfDate(Profiles.END.getEpochSecond()), ValueReader.read(date, "2027-12-31"));
        Parameter bytes = Parts.bytesParameter("b", BytesKind.BYTES);
        assertEquals(new ParameterValue.OfBytes(Bytes.ofHex("1f2a3b")), ValueReader.read(bytes, "0x1F, 2a 3B"));
        assertEquals(new ParameterValue.OfBytes(Bytes.ofHex("0102")), ValueReader.read(bytes, "0x1, 0x2"));
        Parameter text = Parts.bytesParameter("t", BytesKind.TEXT);
        assertEquals(new ParameterValue.OfBytes(Bytes.ofText(" a b ")), ValueReader.read(text, " a b "));
    }

    @Test
    void textsThatCannotBeReadAreRefusedByName() {
        unreadable(Parts.numberParameter("n"), "ten", "n");
        unreadable(Parts.numberParameter("n"), "99999999999999999999", "n");
        unreadable(Parts.dateParameter("d"), "31.12.2027", "d");
        unreadable(Parts.bytesParameter("b", BytesKind.BYTES), "0x123", "b");
    }

    private static void unreadable(Parameter parameter, String text, String name) {
        RefusedException refusal = assertThrows(RefusedException.class, () -> ValueReader.read(parameter, text));
        assertEquals(ResultCode.VALUE_REFUSED, refusal.code());
        assertTrue(refusal.detail().contains("“" + name + "”"), refusal.detail());
        assertFalse(refusal.detail().contains(text), refusal.detail());
    }

    @Test
    void everyProblemHasItsSentenceInBothLanguages() {
        for (Reason reason : Reason.values()) {
            for (Demand.Kind kind : Demand.Kind.values()) {
                ValueProblem problem = new ValueProblem("until", reason, new Demand(kind, 1, 5));
                String english = problem.text(Locale.ENGLISH, ZoneOffset.UTC);
                String german = problem.text(Locale.GERMAN, ZoneOffset.UTC);
                assertTrue(english.contains("“until”"), english);
                assertTrue(german.contains("„until“"), german);
            }
        }
    }
}
