package org.rums.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HexDigitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0x1F, 2a 3B | 1f2a3b",
                "1f2a3b | 1f2a3b",
                "1F:2A-3B;4c | 1f2a3b4c",
                "0x1, 0x2, 3 | 010203",
                "'  00\t01\n0203  ' | 00010203",
                "\\x41\\x42 | -",
                "0X7f | 7f",
                "123 | -",
                "0x | -",
                "'' | -",
                "hello | -",
                "12 zz | -",
            })
    void readsBytesAsPeopleWriteThem(String text, String bytes) {
        assertEquals(
                bytes.equals("-") ? Optional.empty() : Optional.of(bytes),
                HexDigits.bytes(text).map(HexFormat.of()::formatHex));
    }

    @ParameterizedTest
    @CsvSource({"0x0020,32", "20,32", "ffff,65535", "' 10 ',16"})
    void readsNumbersInHexadecimal(String text, int number) {
        assertEquals(Optional.of(number), HexDigits.number(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0x", "lic", "-1", "123456789"})
    void aNumberThatIsNoneIsNone(String text) {
        assertEquals(Optional.empty(), HexDigits.number(text));
    }
}
