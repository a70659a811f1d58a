package org.rums.hid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UsbIdTest {
    @Test
    void readsWhatItWrites() {
        assertEquals("0d7a:0001", UsbId.BOX.toString());
        assertEquals(Optional.of(UsbId.BOX), UsbId.parse(" 0D7A:0001 "));
        for (String wrong : new String[] {"", "0d7a", "0d7a:1", "0d7a:00011", "0x0d:0001"}) {
            assertEquals(Optional.empty(), UsbId.parse(wrong));
        }
        assertThrows(IllegalArgumentException.class, () -> new UsbId(0x10000, 0));
    }

    @Test
    void theRuleForLinuxIsForThatDevice() throws IOException {
        String rule = UdevRule.text();
        assertTrue(rule.contains("ATTRS{idVendor}==\"0d7a\", ATTRS{idProduct}==\"0001\""), rule);
        try (InputStream file = UdevRule.class.getResourceAsStream(UdevRule.FILE_NAME)) {
            assertEquals(new String(file.readAllBytes(), StandardCharsets.UTF_8), rule);
        }
    }
}
