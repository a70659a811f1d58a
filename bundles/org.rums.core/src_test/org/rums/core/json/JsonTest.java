package org.rums.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written is JSON, whatever stands in the texts. */
class JsonTest {
    @Test
    void valuesComeBackFromAnotherReader() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", "quote \" back \\ line \n tab \t bell \u0007 ü 😀");
        map.put("list", List.of(1L, true, List.of(), Map.of()));
        assertEquals(map, org.rums.core.testkit.Json.parse(Json.write(map)));
    }

    @Test
    void halfACharacterIsEscaped() {
        assertEquals("\"\\ud83d\"", Json.write("\uD83D"));
        assertEquals("\"\\ude00x\"", Json.write("\uDE00x"));
    }
}
