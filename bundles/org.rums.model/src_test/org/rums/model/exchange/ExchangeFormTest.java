package org.rums.model.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rums.core.testkit.Refusals.assertRefused;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.UpdateProfile;
import org.rums.model.testkit.Mutations;
import org.rums.model.testkit.Profiles;
import org.rums.model.testkit.RandomProfiles;

class ExchangeFormTest {
    private static void comesBack(UpdateProfile profile) throws RefusedException {
        for (ExchangeForm form : ExchangeForm.values()) {
            try (Secret written = form.write(profile)) {
                UpdateProfile read = ExchangeForm.read(written.bytes());
                assertTrue(EcoreUtil.equals(profile, read), () -> form + ": " + new String(written.bytes(), UTF_8));
            }
        }
    }

    @Property(tries = 100)
    void aValidProfileComesBackEqualFromEachForm(@ForAll long seed) throws RefusedException {
        comesBack(RandomProfiles.valid(new Random(seed)));
    }

    @Property(tries = 200)
    void aProfileOfAnyStateComesBackEqualFromEachForm(@ForAll long seed) throws RefusedException {
        Random random = new Random(seed);
        UpdateProfile profile = random.nextBoolean() ? Profiles.everything() : RandomProfiles.valid(random);
        new Mutations(random).mutate(profile, random.nextInt(40));
        comesBack(profile);
    }

    @ParameterizedTest
    @EnumSource
    void theFormIsToldByHowAFileBegins(ExchangeForm form) throws RefusedException {
        UpdateProfile profile = Profiles.rental();
        try (Secret written = form.write(profile)) {
            byte[] marked = ("\uFEFF\n "
                            + new String(written.bytes(), UTF_8)
                                    .replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", ""))
                    .getBytes(UTF_8);
            assertTrue(EcoreUtil.equals(profile, ExchangeForm.read(marked)));
        }
        assertEquals(
                Optional.of(form),
                ExchangeForm.ofName("C:\\x\\Rental." + form.extension().toUpperCase()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "name: x", "0\u0082", "\uFEFF"})
    void whatIsNeitherFormIsRefused(String content) {
        assertRefused(ResultCode.PROFILE_DAMAGED, () -> ExchangeForm.read(content.getBytes(UTF_8)));
    }

    @Test
    void otherEndingsAskForNoForm() {
        assertEquals(Optional.empty(), ExchangeForm.ofName("rental.rup"));
        assertEquals(Optional.empty(), ExchangeForm.ofName("xmi"));
    }
}
