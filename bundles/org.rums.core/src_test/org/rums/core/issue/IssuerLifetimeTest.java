package org.rums.core.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rums.core.code.Expiry;
import org.rums.core.licence.Item;
import org.rums.core.licence.ObjectType;
import org.rums.core.licence.Special;
import org.rums.core.licence.Verb;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** How long a code keeps another one from being made. */
class IssuerLifetimeTest {
    private static final Item DATE = new Item.Change(Verb.SET, ObjectType.EXPIRATION_DATE, 12, 1_830_000_000L);
    private static final Item OTHER = new Item.Plain(Special.CLOSE_ALL);

    @TempDir
    Path folder;

    @Test
    void aCodeLivesUpToTheSecondOfItsExpiryAndNoLonger() throws Exception {
        try (IssuerDesk desk = IssuerDesk.in(folder)) {
            String request = desk.box.typedKey(desk.box.open(7));
            Expiry hour = new Expiry(1);
            Issued first = desk.issue(request, DATE, hour, Overrides.NONE);
            assertEquals(IssuerDesk.START + 3600, first.expiryDate());
            desk.now = first.expiryDate();
            assertTrue(desk.issue(request, DATE, hour, Overrides.NONE).again(), "the box still takes it");
            RefusedException live =
                    assertThrows(RefusedException.class, () -> desk.issue(request, OTHER, hour, Overrides.NONE));
            assertEquals(ResultCode.LIVE_CODE, live.code());
            desk.now++;
            assertFalse(desk.issue(request, OTHER, hour, Overrides.NONE).again());
        }
    }
}
