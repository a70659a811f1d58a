package org.rums.ui.internal.profile.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rums.model.Bytes;
import org.rums.model.Moment;
import org.rums.model.MomentKind;
import org.rums.model.compile.Demand;

class CodecsTest {
    private static final DateCodec GERMAN = new DateCodec(Locale.GERMANY);

    @ParameterizedTest
    @CsvSource({"5,5", "' 100 ',100", "0x10,16", "4294967295,4294967295"})
    void readsWholeNumbers(String text, long number) throws Exception {
        assertEquals(Optional.of(number), Codecs.NUMBER.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "1.5", "4294967296", "99999999999999999999", "0x"})
    void saysWhatIsExpectedInsteadOfAnotherNumber(String text) {
        Exception refusal = assertThrows(TextCodec.UnreadableException.class, () -> Codecs.NUMBER.read(text));
        assertTrue(refusal.getMessage().contains(text), refusal.getMessage());
        assertTrue(refusal.getMessage().contains("4294967295"), refusal.getMessage());
    }

    @Test
    void anEmptyFieldIsNoNumber() throws Exception {
        assertEquals(Optional.empty(), Codecs.NUMBER.read(" "));
        assertEquals(Optional.of(0), Codecs.LENGTH.read(""));
        assertEquals("", Codecs.LENGTH.write(0));
    }

    @Test
    void numbersOfBoxesAndOffsetsAreHexadecimal() throws Exception {
        assertEquals("0x12AB34CD", Codecs.U32.write(0x12AB34CDL));
        assertEquals(Optional.of(0x12AB34CDL), Codecs.U32.read("0x12AB34CD"));
        assertEquals("0x0020", Codecs.OFFSET.write(32));
        assertEquals(Optional.of(32), Codecs.OFFSET.read("32"));
        assertEquals("12", Codecs.APP_ID.write(12));
    }

    @Test
    void bytesAreDigitsOrText() throws Exception {
        Bytes bytes = Bytes.ofHex("010fa3");
        assertEquals("01 0F A3", Codecs.BYTES.write(bytes));
        assertEquals(Optional.of(bytes), Codecs.BYTES.read("0x01, 0f a3"));
        assertThrows(TextCodec.UnreadableException.class, () -> Codecs.BYTES.read("01 0f0"));
        assertEquals(Optional.of(Bytes.ofText("Grün")), Codecs.BYTES_OF_TEXT.read("Grün"));
        assertEquals("Grün", Codecs.BYTES_OF_TEXT.write(Bytes.ofText("Grün")));
    }

    @ParameterizedTest
    @CsvSource({
        "31.12.2027, 2027-12-31T23:59:59Z",
        "1.2.2028, 2028-02-01T23:59:59Z",
        "31.12.2027 12:30, 2027-12-31T12:30:00Z",
        "31.12.2027 12:30:15, 2027-12-31T12:30:15Z",
        "2027-12-31, 2027-12-31T23:59:59Z",
    })
    void readsDatesOfTheLocaleAndIso(String text, String date) throws Exception {
        assertEquals(Optional.of(Instant.parse(date)), GERMAN.read(text));
    }

    @Test
    void writesTheTimeOnlyWhereItIsNotTheLastSecond() throws Exception {
        assertEquals("31.12.2027", GERMAN.write(Instant.parse("2027-12-31T23:59:59Z")));
        assertEquals("31.12.2027 12:30:00", GERMAN.write(Instant.parse("2027-12-31T12:30:00Z")));
        assertEquals("12/31/2027", new DateCodec(Locale.US).write(Instant.parse("2027-12-31T23:59:59Z")));
        assertEquals("31/12/2027", new DateCodec(Locale.UK).write(Instant.parse("2027-12-31T23:59:59Z")));
        assertThrows(TextCodec.UnreadableException.class, () -> GERMAN.read("31.12."));
        assertThrows(TextCodec.UnreadableException.class, () -> GERMAN.read("31.12.2027 25:00"));
    }

    @ParameterizedTest
    @CsvSource({"+12 months,MONTHS,12", "12 m,MONTHS,12", "+30d,DAYS,30", "-1 day,DAYS,-1", "today,DAYS,0"})
    void momentsCountFromTheDayOfIssue(String text, MomentKind count, int amount) throws Exception {
        Moment moment = new MomentCodec(GERMAN).read(text).orElseThrow();
        assertEquals(count, moment.getCount());
        assertEquals(amount, moment.getAmount());
    }

    @Test
    void momentsAreWrittenAsTheyAreRead() throws Exception {
        MomentCodec codec = new MomentCodec(GERMAN);
        for (String text : new String[] {"+12 months", "+30 days", "-3 days", "today", "31.12.2027", ""}) {
            assertEquals(text, codec.read(text).map(codec::write).orElse(""));
        }
        assertThrows(TextCodec.UnreadableException.class, () -> codec.read("+12 hours"));
    }

    @Test
    void aParameterStandsInBraces() throws Exception {
        OpenCodec codec = new OpenCodec(Demand.Kind.NUMBER, false);
        OpenValue open = codec.read(" { runs } ").orElseThrow();
        assertEquals(Optional.of("runs"), open.parameter());
        assertEquals("{runs}", codec.write(open));
        assertEquals("5", codec.write(codec.read("5").orElseThrow()));
        assertEquals("", codec.write(codec.read("").orElseThrow()));
        assertThrows(TextCodec.UnreadableException.class, () -> codec.read("{}"));
    }

    @Test
    void fixedDatesAndBytesAreTypedInTheSameField() throws Exception {
        OpenCodec dates = new OpenCodec(Demand.Kind.DATE, false);
        assertEquals("{until}", dates.write(dates.read("{until}").orElseThrow()));
        assertEquals(
                Instant.parse("2027-12-31T23:59:59Z").getEpochSecond(),
                dates.read("2027-12-31").orElseThrow().fixed().orElseThrow().size());
        assertEquals(
                "lic",
                new OpenCodec(Demand.Kind.TEXT, true)
                        .write(new OpenCodec(Demand.Kind.TEXT, true).read("lic").orElseThrow()));
    }
}
