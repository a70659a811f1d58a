package org.rums.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rums.core.licence.ItemCodec;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.CodeLength;
import org.rums.model.compile.Compiled;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.ProfileCompiler;
import org.rums.model.testkit.Mutations;
import org.rums.model.testkit.Profiles;
import org.rums.model.testkit.RandomProfiles;
import org.rums.model.words.ProfileWords;

/** Rules and compiler agree, whatever stands in a profile. */
class RandomProfilesTest {
    private static final RuleContext CONTEXT = RuleContext.at(Profiles.NOW);

    private static List<Finding> errors(UpdateProfile profile) {
        return ProfileRules.check(profile, CONTEXT).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    @Property(tries = 200)
    void aValidProfileCompilesWithAllValuesThatItAllows(@ForAll long seed) throws RefusedException {
        Random random = new Random(seed);
        UpdateProfile profile = RandomProfiles.valid(random);
        assertEquals(List.of(), errors(profile));
        CodeLength worst = CodeLength.worst(profile, Profiles.NOW);
        Map<String, ParameterValue> given = RandomProfiles.given(profile, random);
        try (Compiled compiled = ProfileCompiler.compile(profile, given, Profiles.NOW)) {
            assertEquals(
                    ProfileCompiler.items(profile), compiled.order().items().size());
            assertEquals(compiled.sources().size(), compiled.order().items().size());
            ItemCodec.parse(ItemCodec.encode(compiled.order().items()));
            assertTrue(CodeLength.of(compiled.order()).bytes() <= worst.bytes());
        }
    }

    @Property(tries = 600)
    void aProfileOfAnyStateIsRefusedByATypedReasonAndOnlyWhereARuleFindsAnError(@ForAll long seed) {
        Random random = new Random(seed);
        UpdateProfile profile = random.nextBoolean() ? RandomProfiles.valid(random) : Profiles.everything();
        new Mutations(random).mutate(profile, 1 + random.nextInt(6));
        List<Finding> errors = errors(profile);
        try (Compiled compiled =
                ProfileCompiler.compile(profile, RandomProfiles.given(profile, random), Profiles.NOW)) {
            assertFalse(compiled.order().items().isEmpty());
        } catch (RefusedException e) {
            assertTrue(
                    List.of(ResultCode.PROFILE_FAULTY, ResultCode.VALUE_MISSING, ResultCode.VALUE_REFUSED)
                            .contains(e.code()),
                    e.getMessage());
            assertFalse(errors.isEmpty(), e.getMessage());
        }
    }

    @Property(tries = 300)
    void whateverStandsInAProfileCanBeSaid(@ForAll long seed) {
        Random random = new Random(seed);
        UpdateProfile profile = Profiles.everything();
        new Mutations(random).mutate(profile, 10);
        for (Locale locale : List.of(Locale.UK, Locale.GERMANY)) {
            ProfileWords words = ProfileWords.of(locale, ZoneOffset.UTC);
            assertFalse(words.summary(profile).toString().isEmpty());
            profile.getConditions()
                    .forEach(condition -> assertFalse(words.condition(condition).isEmpty()));
            profile.getParameters()
                    .forEach(parameter -> assertFalse(words.parameter(parameter).isEmpty()));
            profile.getPartitions().forEach(partition -> partition.getChanges().forEach(words::onlyIf));
            ProfileRules.check(profile, CONTEXT)
                    .forEach(finding ->
                            assertFalse(finding.text(locale, ZoneOffset.UTC).isEmpty()));
        }
    }

    @Property(tries = 200)
    void quickFixesLeaveAProfileThatRulesCanRead(@ForAll long seed) {
        Random random = new Random(seed);
        UpdateProfile profile = Profiles.everything();
        new Mutations(random).mutate(profile, 6);
        for (int i = 0; i < 10; i++) {
            List<Finding> mendable = ProfileRules.check(profile, CONTEXT).stream()
                    .filter(finding -> finding.fix().isPresent())
                    .toList();
            if (mendable.isEmpty()) {
                return;
            }
            QuickFixes.apply(mendable.get(random.nextInt(mendable.size())));
        }
    }
}
