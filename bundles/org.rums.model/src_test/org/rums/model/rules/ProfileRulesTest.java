package org.rums.model.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rums.model.UpdateProfile;
import org.rums.model.testkit.Profiles;

class ProfileRulesTest {
    private static final RuleContext CONTEXT = new RuleContext(Profiles.NOW, Set.of(12, 30, 31));
    private static final ZoneId UTC = ZoneId.of("UTC");

    private static List<Finding> check(UpdateProfile profile) {
        return ProfileRules.check(profile, CONTEXT);
    }

    private static boolean finds(String key, UpdateProfile profile) {
        return check(profile).stream().anyMatch(finding -> key(finding).equals(key));
    }

    private static String key(Finding finding) {
        return finding.rule() + "." + finding.what();
    }

    @Test
    void aGoodProfileHasNoFindings() {
        assertEquals(List.of(), check(RuleCases.good()));
    }

    @Test
    void aProfileOfEverythingHasHintsOnly() {
        assertEquals(
                List.of("R-RELATIVE.absent", "R-LENGTH.file"),
                check(Profiles.everything()).stream().map(ProfileRulesTest::key).toList());
        assertTrue(ProfileRules.usable(check(Profiles.everything())));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsCaseAndNothingBesideIt() {
        return RuleCases.all().stream()
                .map(each -> DynamicTest.dynamicTest(each.key(), () -> {
                    UpdateProfile wrong = RuleCases.good();
                    each.fires().accept(wrong);
                    assertTrue(finds(each.key(), wrong), () -> check(wrong).toString());
                    UpdateProfile right = RuleCases.good();
                    each.near().accept(right);
                    assertFalse(finds(each.key(), right), () -> check(right).toString());
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatAQuickFixMendsIsFoundNoMore() {
        return RuleCases.all().stream()
                .map(each -> DynamicTest.dynamicTest(each.key(), () -> {
                    UpdateProfile profile = RuleCases.good();
                    each.fires().accept(profile);
                    int found = check(profile).size();
                    Finding finding = check(profile).stream()
                            .filter(one -> key(one).equals(each.key()))
                            .findFirst()
                            .orElseThrow();
                    assertEquals(each.mended(), finding.fix().isPresent());
                    if (each.mended()) {
                        QuickFixes.apply(finding);
                        assertFalse(
                                finds(each.key(), profile), () -> check(profile).toString());
                        assertTrue(
                                check(profile).size() <= found,
                                () -> check(profile).toString());
                    }
                }));
    }

    @Test
    void everyFindingNamesAnObjectOfTheProfileAndAFeatureOfIt() {
        for (RuleCases.Case each : RuleCases.all()) {
            UpdateProfile profile = RuleCases.good();
            each.fires().accept(profile);
            for (Finding finding : check(profile)) {
                assertTrue(EcoreUtil.isAncestor(profile, finding.object()), finding.toString());
                finding.feature()
                        .ifPresent(feature -> assertTrue(
                                finding.object()
                                        .eClass()
                                        .getEAllStructuralFeatures()
                                        .contains(feature),
                                finding.toString()));
            }
        }
    }

    @Test
    void everyTextIsSaidInBothLanguages() throws IOException {
        Set<String> said = new HashSet<>();
        for (RuleCases.Case each : RuleCases.all()) {
            UpdateProfile profile = RuleCases.good();
            each.fires().accept(profile);
            for (Finding finding : check(profile)) {
                String english = finding.text(Locale.UK, UTC);
                String german = finding.text(Locale.GERMANY, UTC);
                assertFalse(english.matches(".*\\{\\d.*") || german.matches(".*\\{\\d.*"), english + german);
                assertFalse(english.equals(german), english);
                said.add(key(finding));
            }
        }
        for (QuickFix fix : QuickFix.values()) {
            assertFalse(fix.text(Locale.ENGLISH).equals(fix.text(Locale.GERMAN)), fix.toString());
            said.add("fix." + fix);
        }
        assertEquals(keys("rules.properties"), said);
        assertEquals(keys("rules_de.properties"), said);
    }

    @Test
    void everyRuleHasItsCode() {
        Set<String> codes = new HashSet<>(ProfileRules.codes());
        assertEquals(ProfileRules.codes().size(), codes.size());
        RuleCases.all().forEach(each -> codes.remove(each.key().replaceFirst("\\..*", "")));
        assertEquals(Set.of(), codes);
    }

    private static Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ProfileRules.class.getResourceAsStream(file)) {
            properties.load(in);
        }
        return properties.stringPropertyNames();
    }
}
