package org.rums.model.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rums.core.licence.LicenceState;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;
import org.rums.model.Change;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.ChangeKinds;
import org.rums.model.compile.Compiled;
import org.rums.model.compile.ExampleBox;
import org.rums.model.compile.ParameterValue;
import org.rums.model.compile.Preview;
import org.rums.model.compile.ProfileCompiler;
import org.rums.model.rules.ProfileRules;
import org.rums.model.rules.RuleContext;
import org.rums.model.rules.Severity;
import org.rums.model.testkit.Profiles;
import org.rums.model.testkit.RandomProfiles;
import org.rums.model.words.ProfileWords;

class ProfileTemplateTest {
    private static final long DEVELOPER = 0x12AB_34CDL;

    private static TemplateTarget target(Set<Model> models) {
        return new TemplateTarget("", DEVELOPER, models, 12, "Suite");
    }

    private static List<String> findings(UpdateProfile profile) {
        return ProfileRules.check(profile, RuleContext.at(Profiles.NOW)).stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .map(finding -> finding.rule() + "." + finding.what())
                .toList();
    }

    private static Stream<Arguments> allOnTheirModels() {
        return Stream.of(ProfileTemplate.values())
                .flatMap(template -> template.models().stream().map(model -> Arguments.of(template, model)));
    }

    @ParameterizedTest
    @MethodSource("allOnTheirModels")
    void rulesFindNoMoreThanHintsInANewProfile(ProfileTemplate template, Model model) {
        UpdateProfile profile = template.create(target(Set.of(model)), Locale.GERMANY);
        boolean empty = template == ProfileTemplate.EMPTY;
        assertEquals(empty ? List.of("R-NOTHING.profile") : List.of(), findings(profile));
        assertEquals(List.of(model), profile.getModels());
        assertEquals(DEVELOPER, profile.getDeveloperId());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EMPTY")
    void aBoxTakesTheCodeOfANewProfile(ProfileTemplate template) throws RefusedException {
        UpdateProfile profile = template.create(target(template.models()), Locale.UK);
        Map<String, ParameterValue> given = RandomProfiles.given(profile, new Random(1));
        try (Compiled compiled = ProfileCompiler.compile(profile, given, Profiles.NOW)) {
            for (Model model : template.models()) {
                LicenceState box = ExampleBox.fitting(compiled.order().items(), model, Profiles.NOW);
                Preview preview = Preview.of(compiled, box, Profiles.NOW, OptionalLong.empty());
                assertEquals(List.of(), preview.refusals());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangeThatNeedsItsObjectHasACondition(ProfileTemplate template) {
        UpdateProfile profile = template.create(target(template.models()), Locale.UK);
        Stream<Change> changes = profile.getPartitions().stream().flatMap(each -> each.getChanges().stream());
        changes.filter(change -> ChangeKinds.verb(change).isStep())
                .forEach(change -> assertTrue(change.getOnlyIf() != null, change.toString()));
    }

    @Test
    void onlyModelsWithNetworkLicencesGetNetworkSeats() {
        assertEquals(EnumSet.of(Model.XS, Model.XL), ProfileTemplate.MORE_NETWORK_SEATS.models());
        assertThrows(
                IllegalArgumentException.class,
                () -> ProfileTemplate.MORE_NETWORK_SEATS.create(target(Set.of(Model.XS, Model.VERSA)), Locale.UK));
    }

    @ParameterizedTest
    @EnumSource
    void languagesDifferInTheirTextsOnly(ProfileTemplate template) {
        UpdateProfile english = template.create(target(template.models()), Locale.UK);
        UpdateProfile german = template.create(target(template.models()), Locale.GERMANY);
        assertFalse(EcoreUtil.equals(english, german));
        assertEquals(template.title(Locale.UK), english.getName());
        assertEquals(template.title(Locale.GERMANY), german.getName());
        for (int i = 0; i < english.getParameters().size(); i++) {
            String words = english.getParameters().get(i).getDescription();
            assertFalse(words.isEmpty());
            assertFalse(words.equals(german.getParameters().get(i).getDescription()), words);
            english.getParameters().get(i).setDescription("");
            german.getParameters().get(i).setDescription("");
        }
        german.setName(english.getName());
        german.setDescription(english.getDescription());
        assertTrue(EcoreUtil.equals(english, german));
    }

    @Test
    void titlesDescriptionsAndNamesAreAllDifferent() {
        for (Locale locale : List.of(Locale.UK, Locale.GERMANY)) {
            Set<String> seen = new HashSet<>();
            for (ProfileTemplate template : ProfileTemplate.values()) {
                assertTrue(seen.add(template.title(locale)));
                assertTrue(seen.add(template.description(locale)));
                assertEquals(Optional.of(template), ProfileTemplate.named(template.id()));
            }
        }
        assertEquals(Optional.empty(), ProfileTemplate.named("RUN_REFILL"));
    }

    @Test
    void aNameThatWasTypedIsKept() {
        TemplateTarget named = new TemplateTarget("May", DEVELOPER, Set.of(Model.XS), 12, "Suite");
        assertEquals("May", ProfileTemplate.RUN_REFILL.create(named, Locale.UK).getName());
    }

    @Test
    void wordsTellWhatTheyDo() {
        ProfileWords words = ProfileWords.of(Locale.UK, ZoneOffset.UTC);
        assertEquals(
                "[Paragraph[title=12 Suite, sentences=[+{runs} runs]]]",
                words.summary(ProfileTemplate.RUN_REFILL.create(target(Set.of(Model.XS)), Locale.UK))
                        .toString());
        assertEquals(
                "[Paragraph[title=12 Suite, sentences=[memory “module” at RAM2 0x0000 = {key}]]]",
                words.summary(ProfileTemplate.MODULE_UNLOCK.create(target(Set.of(Model.SC)), Locale.UK))
                        .toString());
    }
}
