package org.rums.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written is JSON, whatever stands in the texts. */
class JsonTest {
    @Test
    void theReaderGetsBackWhatWasWritten() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", "quote \" back \\ line \n tab \t bell \u0007 del \u007f ü 😀");
        map.put("list", Arrays.asList(1L, true, null, List.of(), Map.of()));
        assertEquals(map, org.rums.core.testkit.Json.parse(Json.write(map)));
    }

    @Test
    void halfACharacterIsEscaped() {
        assertEquals("\"\\ud83d\"", Json.write("\uD83D"));
        assertEquals("\"\\ude00x\"", Json.write("\uDE00x"));
    }
}
