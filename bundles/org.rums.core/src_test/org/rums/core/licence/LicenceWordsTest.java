package org.rums.core.licence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.licence.Samples.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rums.core.licence.DataObject.ApplicationPassword;
import org.rums.core.licence.DataObject.ExpirationDate;
import org.rums.core.licence.DataObject.ExpirationDays;
import org.rums.core.licence.DataObject.LocalSeats;
import org.rums.core.licence.DataObject.MemoryObject;
import org.rums.core.licence.DataObject.RelativeExpiration;
import org.rums.core.licence.DataObject.SignatureObject;
import org.rums.core.licence.DataObject.UsageCounter;

class LicenceWordsTest {
    private static final LicenceWords ENGLISH = LicenceWords.of(Locale.UK, ZoneOffset.UTC);
    private static final LicenceWords GERMAN = LicenceWords.of(Locale.GERMANY, ZoneOffset.UTC);
    private static final long NEW_YEARS_EVE = 1_830_297_599L;

    private static Item change(Verb verb, ObjectType type, long value) {
        return new Item.Change(verb, type, 12, value);
    }

    private static void says(String english, String german, Item item) {
        assertEquals(english, ENGLISH.item(item));
        assertEquals(german, GERMAN.item(item));
    }

    private static void says(String english, String german, DataObject object) {
        assertEquals(english, ENGLISH.value(object));
        assertEquals(german, GERMAN.value(object));
    }

    @Test
    void itemsReadAsSentences() {
        says("+100 runs", "+100 Läufe", change(Verb.ADD, ObjectType.USAGE_COUNTER, 100));
        says("−1 run", "−1 Lauf", change(Verb.SUBTRACT, ObjectType.USAGE_COUNTER, 1));
        says("ends 31 Dec 2027", "endet am 31.12.2027", change(Verb.SET, ObjectType.EXPIRATION_DATE, NEW_YEARS_EVE));
        says("+30 days", "+30 Tage", change(Verb.ADD, ObjectType.EXPIRATION_DATE, 30));
        says("seats = 5", "Plätze = 5", change(Verb.SET, ObjectType.LOCAL_SEATS, 5));
        says("runs = 12,500", "Läufe = 12.500", change(Verb.SET, ObjectType.USAGE_COUNTER, 12_500));
        says("runs: ∞ unlimited", "Läufe: ∞ unbegrenzt", change(Verb.UNLIMITED, ObjectType.USAGE_COUNTER, 0));
        says("password removed", "Passwort entfernt", change(Verb.CLEAR, ObjectType.APPLICATION_PASSWORD, 0));
        says("password set", "Passwort gesetzt", new Item.SetPassword(12, new byte[] {'x'}));
        says(
                "memory “lic” at RAM2 0x0010 set, 4 bytes",
                "Speicher „lic“ ab RAM2 0x0010 gesetzt, 4 Bytes",
                new Item.SetMemory(12, 2, 16, new byte[4], Optional.of("lic")));
        says("erase the box", "Box löschen", new Item.Plain(Special.WIPE));
    }

    @Test
    void valuesThatAreStillOpenStandForThemselves() {
        assertEquals("+{runs} runs", ENGLISH.change(Verb.ADD, ObjectType.USAGE_COUNTER, "{runs}"));
        assertEquals("+{tage} Tage ab der Formatierung", GERMAN.change(Verb.ADD, ObjectType.EXPIRATION_DAYS, "{tage}"));
        assertEquals("ends {until}", ENGLISH.change(Verb.SET, ObjectType.EXPIRATION_DATE, "{until}"));
        assertEquals(
                "only if seats ≥ {least}", ENGLISH.compare(ObjectType.LOCAL_SEATS, Comparison.AT_LEAST, "{least}"));
    }

    @Test
    void conditionsReadAsSentences() {
        says(
                "only if runs left ≥ 5",
                "nur wenn Läufe übrig ≥ 5",
                new Item.Require(new Condition.ObjectCompare(12, ObjectType.USAGE_COUNTER, Comparison.AT_LEAST, 5)));
        says(
                "only if seats = ∞ unlimited",
                "nur wenn Plätze = ∞ unbegrenzt",
                new Item.Require(new Condition.ObjectCompare(12, ObjectType.LOCAL_SEATS, Comparison.EQUAL, 65_535)));
        says("only on XS, XL", "nur auf XS, XL", new Item.Require(new Condition.ModelIn(Set.of(Model.XL, Model.XS))));
        says(
                "only with firmware 1.2 or later",
                "nur ab Firmware 1.2",
                new Item.Require(new Condition.FirmwareAtLeast(0x0102)));
    }

    @Test
    void valuesReadAsSentences() {
        says("82 of 100 runs left", "noch 82 von 100 Läufen", new UsageCounter(82, 100));
        says("1 of 1 run left", "noch 1 von 1 Lauf", new UsageCounter(1, 1));
        says("∞ unlimited", "∞ unbegrenzt", UsageCounter.full(Limits.U32));
        says("ends 31 Dec 2027", "endet am 31.12.2027", new ExpirationDate(NEW_YEARS_EVE));
        says("30 days from the first run", "30 Tage ab dem ersten Lauf", new RelativeExpiration(30, 0));
        says("password is set", "Passwort ist gesetzt", ApplicationPassword.present());
        says("signature, 8 bytes", "Signatur, 8 Bytes", SignatureObject.ofLength(8));
        says("1 seat", "1 Platz", new LocalSeats(1));
        says("RAM1 0x00FF, 1 byte", "RAM1 0x00FF, 1 Byte", new MemoryObject(1, 255, 1, ""));
    }

    @Test
    void endsReadFromATime() {
        DataObject date = new ExpirationDate(NEW_YEARS_EVE);
        assertEquals("ends in 37 days", ENGLISH.value(date, NEW_YEARS_EVE - 37 * Limits.DAY - 5));
        assertEquals("endet in 1 Tag", GERMAN.value(date, NEW_YEARS_EVE - Limits.DAY));
        assertEquals("ends within a day", ENGLISH.value(date, NEW_YEARS_EVE - 1));
        assertEquals("ended 31 Dec 2027", ENGLISH.value(date, NEW_YEARS_EVE));
        assertEquals("endete am 31.12.2027", GERMAN.value(date, NEW_YEARS_EVE + 1));
        assertEquals("ends in 10 days", ENGLISH.value(new ExpirationDays(30, 1000), 1000 + 20 * Limits.DAY));
        assertEquals("ends in 30 days", ENGLISH.value(new RelativeExpiration(30, 1000), 1000));
        assertEquals("30 days from the first run", ENGLISH.value(new RelativeExpiration(30, 0), 1000));
        assertEquals("∞ unlimited", ENGLISH.value(new ExpirationDate(Limits.U32), 1000));
    }

    @Test
    void datesHaveTimeAndZoneUnlessTheyEndADay() {
        String berlin =
                LicenceWords.of(Locale.GERMANY, ZoneId.of("Europe/Berlin")).date(NEW_YEARS_EVE);
        assertEquals("01.01.2028, 00:59 MEZ", berlin);
        assertEquals("2027-12-31 23:59:59 UTC", LicenceWords.exact(NEW_YEARS_EVE));
    }

    @Test
    void rowsShowBothSides() {
        List<StateDiff.Row> rows = StateDiff.rows(
                state(Model.XS, new UsageCounter(18, 100), new LocalSeats(3)),
                state(Model.XS, new UsageCounter(118, 200), new LocalSeats(3), SignatureObject.ofLength(4)));
        assertEquals(
                List.of("18 of 100 runs left → 118 of 200 runs left", "– → signature, 4 bytes", "3 seats → 3 seats"),
                rows.stream().map(ENGLISH::row).toList());
        assertEquals("signature replaced, 4 bytes", ENGLISH.touched(new Touched(12, ObjectType.SIGNATURE, 4)));
    }

    @Test
    void hasWordsForEverythingInBothLanguages() {
        Samples samples = new Samples(21);
        Set<String> said = new TreeSet<>();
        for (int i = 0; i < Samples.SOME; i++) {
            Item item = samples.item();
            said.add(ENGLISH.item(item));
            said.add(GERMAN.item(item));
            for (ObjectType type : ObjectType.values()) {
                said.add(ENGLISH.value(samples.object(type)));
                said.add(GERMAN.value(samples.object(type), Samples.NOW));
            }
        }
        for (ObjectType type : ObjectType.values()) {
            said.add(ENGLISH.object(type));
            said.add(GERMAN.object(type));
        }
        assertTrue(said.stream().noneMatch(text -> text.isBlank() || text.matches(".*[{}].*")), said.toString());
        assertFalse(said.stream().anyMatch(text -> text.contains("4294967295") || text.contains("4,294,967,295")));
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndPlaceholders() throws IOException {
        Properties english = load("words.properties");
        Properties german = load("words_de.properties");
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(german.stringPropertyNames()));
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(german.getProperty(key)), key);
        }
    }

    private static Set<String> placeholders(String pattern) {
        return Pattern.compile("\\{(\\d)")
                .matcher(pattern)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toSet());
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = LicenceWords.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
