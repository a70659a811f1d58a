package org.rums.model.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rums.core.licence.Comparison;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Verb;
import org.rums.model.Bytes;
import org.rums.model.BytesKind;
import org.rums.model.BytesParameter;
import org.rums.model.Change;
import org.rums.model.MomentKind;
import org.rums.model.NumberChange;
import org.rums.model.UpdateProfile;
import org.rums.model.edit.Parts;
import org.rums.model.testkit.Profiles;

class ProfileWordsTest {
    private static final ProfileWords ENGLISH = ProfileWords.of(Locale.UK, ZoneId.of("UTC"));
    private static final ProfileWords GERMAN = ProfileWords.of(Locale.GERMANY, ZoneId.of("UTC"));

    private static void says(String english, String german, Change change) {
        assertEquals(english, ENGLISH.change(change));
        assertEquals(german, GERMAN.change(change));
    }

    @Test
    void changesReadAsSentences() {
        says("ends 31 Dec 2027", "endet am 31.12.2027", Parts.ends(Parts.date(Profiles.END)));
        says("ends {until}", "endet am {until}", Parts.ends(Parts.dateOf("until")));
        NumberChange runs = Parts.number(ObjectType.USAGE_COUNTER, Verb.ADD, Parts.number(100));
        says("+100 runs", "+100 Läufe", runs);
        runs.setValue(Parts.numberOf("runs"));
        says("+{runs} runs", "+{runs} Läufe", runs);
        says("seats = 5", "Plätze = 5", Parts.number(ObjectType.LOCAL_SEATS, Verb.SET, Parts.number(5)));
        says("runs: ∞ unlimited", "Läufe: ∞ unbegrenzt", Parts.change(ObjectType.USAGE_COUNTER, Verb.UNLIMITED));
        says("password removed", "Passwort entfernt", Parts.change(ObjectType.APPLICATION_PASSWORD, Verb.CLEAR));
        says("password set", "Passwort gesetzt", Parts.password(Parts.text("geheim")));
        says("signature set, 2 bytes", "Signatur gesetzt, 2 Bytes", Parts.signature(Parts.bytes(Bytes.ofHex("00ff"))));
        says("password = {pw}", "Passwort = {pw}", Parts.password(Parts.bytesOf("pw")));
        says(
                "memory “lic” at RAM2 0x0010 = {key}",
                "Speicher „lic“ ab RAM2 0x0010 = {key}",
                Parts.memory(2, 0x10, "lic", Parts.bytesOf("key")));
        says(
                "memory at RAM1 0x0000 set, 1 byte",
                "Speicher ab RAM1 0x0000 gesetzt, 1 Byte",
                Parts.memory(1, 0, "", Parts.bytes(Bytes.ofHex("00"))));
        says("memory at RAM3 0x0008 removed", "Speicher ab RAM3 0x0008 entfernt", Parts.memory(Verb.CLEAR, 3, 8));
    }

    @Test
    void whatIsNotFinishedOrNotValidIsSaidToo() {
        says("ends …", "endet am …", Parts.change(ObjectType.EXPIRATION_DATE, Verb.SET));
        says("+0 runs", "+0 Läufe", Parts.number(ObjectType.USAGE_COUNTER, Verb.ADD, Parts.number(0)));
        says("seats = 70,000", "Plätze = 70.000", Parts.number(ObjectType.LOCAL_SEATS, Verb.SET, Parts.number(70_000)));
        says(
                "Signature: this is not possible",
                "Signatur: das ist nicht möglich",
                Parts.change(ObjectType.SIGNATURE, Verb.ADD));
    }

    @Test
    void conditionsReadAsSentences() {
        UpdateProfile profile = Profiles.everything();
        assertEquals(
                List.of(
                        "only on XS, XL",
                        "only with firmware 1.2 or later",
                        "only for boxes 4F21-0000 to 4F21-FFFF",
                        "only if memory at RAM3 0x0008 is absent (partition 30)",
                        "only if expiration date ≥ 1 Jan 2026, 00:00 UTC (partition 12)"),
                profile.getConditions().stream().map(ENGLISH::condition).toList());
        Change minutes = profile.getPartitions().get(2).getChanges().get(0);
        assertEquals("only if minutes left ≥ {least}", ENGLISH.onlyIf(minutes).orElseThrow());
        Change runs = profile.getPartitions().get(0).getChanges().get(1);
        assertEquals("nur wenn vorhanden: Nutzungszähler", GERMAN.onlyIf(runs).orElseThrow());
        Change memory = profile.getPartitions().get(1).getChanges().get(0);
        memory.setOnlyIf(Parts.expected(Comparison.PRESENT));
        assertEquals(
                "only if memory at RAM2 0x0010 is present",
                ENGLISH.onlyIf(memory).orElseThrow());
    }

    @Test
    void parametersReadWithKindAndDefault() {
        UpdateProfile profile = Profiles.rental();
        assertEquals(
                List.of("until: date, default in 12 months", "runs: number, default 100", "key: text"),
                profile.getParameters().stream().map(ENGLISH::parameter).toList());
        assertEquals(
                "until: Datum, Vorgabe in 12 Monaten",
                GERMAN.parameter(profile.getParameters().get(0)));
        assertEquals("the day of issue", ENGLISH.moment(Parts.moment(MomentKind.DAYS, 0)));
        assertEquals("in 1 month", ENGLISH.moment(Parts.moment(MomentKind.MONTHS, 1)));
        assertEquals("in 1,000 days", ENGLISH.moment(Parts.moment(MomentKind.DAYS, 1_000)));
        assertEquals("31.12.2027", GERMAN.moment(Parts.moment(Profiles.END)));
    }

    @Test
    void theSummaryGoesByPartition() {
        List<ProfileWords.Paragraph> summary = ENGLISH.summary(Profiles.everything());
        assertEquals("12 Suite", summary.get(0).title());
        assertEquals(
                List.of("ends {until}", "+{runs} runs", "seats = 5"),
                summary.get(0).sentences());
        assertEquals("", summary.get(3).title());
        assertTrue(summary.get(3).sentences().contains("unlock after failed tries"), summary.toString());
        assertEquals(4, summary.get(3).sentences().size());
    }

    @Test
    void neverTellsASecret() {
        UpdateProfile profile = Profiles.of(Parts.password(Parts.text("geheim")));
        BytesParameter password = Parts.bytesParameter("pw", BytesKind.PASSWORD);
        password.setStandard(Bytes.ofText("geheim"));
        String said = ENGLISH.summary(profile) + ENGLISH.parameter(password) + GERMAN.parameter(password);
        assertFalse(said.contains("geheim"), said);
        assertFalse(said.contains(Bytes.ofText("geheim").toHex()), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/org/rums/model/words/profile", "/org/rums/model/compile/problems"})
    void bothLanguagesHaveTheSameKeys(String file) throws IOException {
        assertEquals(keys(file + ".properties"), keys(file + "_de.properties"));
    }

    private static Set<String> keys(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ProfileWordsTest.class.getResourceAsStream(name)) {
            properties.load(in);
        }
        return properties.stringPropertyNames();
    }
}
