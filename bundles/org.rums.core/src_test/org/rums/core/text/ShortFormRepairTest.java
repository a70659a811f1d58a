package org.rums.core.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortFormRepairTest {
    private static Decoded verified(Samples.Sample sample, String text) throws TextException {
        Optional<Decoded> decoded = ShortForm.decode(text, d -> Arrays.equals(d.body(), sample.body()));
        assertTrue(decoded.isPresent(), () -> "not found: " + text);
        assertEquals(sample.kind(), decoded.get().kind());
        return decoded.get();
    }

    /** Damages each block with wrong characters and question marks; returns the ungrouped text. */
    private static String damage(Random random, String bare, int errors, int erasures) {
        String damaged = bare;
        int blocks = (bare.length() + 30) / 31;
        for (int j = 0; j < blocks; j++) {
            int block = j;
            List<Integer> places = new ArrayList<>(IntStream.range(0, bare.length())
                    .filter(p -> p % blocks == block)
                    .boxed()
                    .toList());
            Collections.shuffle(places, random);
            for (int k = 0; k < errors; k++) {
                damaged = Samples.change(damaged, places.get(k), 1 + random.nextInt(31));
            }
            for (int k = errors; k < errors + erasures; k++) {
                damaged = Samples.set(damaged, places.get(k), "?U*\u00E4".charAt(random.nextInt(4)));
            }
        }
        return damaged;
    }

    @Test
    void twoWrongAndOneUnreadableInEachBlockAreAlwaysRepaired() throws TextException {
        Random random = new Random(1);
        for (int run = 0; run < 5000; run++) {
            Samples.Sample sample = Samples.any(random);
            String bare = Samples.bare(sample.text());
            Decoded decoded = ShortForm.decode(Samples.regroup(damage(random, bare, 2, 1)));
            assertEquals(sample.kind(), decoded.kind());
            assertArrayEquals(sample.body(), decoded.body());
            assertFalse(decoded.needsConsent());
            assertEquals(3 * ((bare.length() + 30) / 31), decoded.repairs().size());
        }
    }

    @Test
    void everyMixAsksExactlyWhenTheRuleSays() throws TextException {
        Random random = new Random(2);
        for (int errors = 0; errors <= 3; errors++) {
            for (int erasures = 0; 2 * errors + erasures <= 6; erasures++) {
                for (int run = 0; run < 50; run++) {
                    Samples.Sample sample = Samples.any(random);
                    String text = Samples.regroup(damage(random, Samples.bare(sample.text()), errors, erasures));
                    Decoded decoded = verified(sample, text);
                    assertEquals(errors > 2 || 2 * errors + erasures > 5, decoded.needsConsent(), text);
                }
            }
        }
    }

    @Test
    void fourWrongInABlockAreRefusedOrNeedConsent() {
        Random random = new Random(3);
        int refused = 0;
        for (int run = 0; run < 1000; run++) {
            Samples.Sample sample = Samples.any(random);
            String text = Samples.regroup(damage(random, Samples.bare(sample.text()), 4, 0));
            try {
                assertTrue(ShortForm.decode(text).needsConsent());
            } catch (TextException e) {
                refused++;
                assertEquals(TextProblem.DAMAGED, e.problem());
                assertFalse(e.blocks().isEmpty());
            }
        }
        assertTrue(refused > 900, "refused " + refused);
    }

    @Test
    void aRefusalNamesTheBlockAndTheGroupsToLookAt() {
        String bare = Samples.bare(new Samples.Sample(Kind.TRANSACTION_KEY, new byte[22]).text());
        String damaged = bare;
        for (int p : new int[] {1, 3, 5, 9, 11, 13, 15}) {
            damaged = Samples.set(damaged, p, '?');
        }
        String text = Samples.regroup(Samples.change(damaged, 40, 3));
        TextException e = assertThrows(TextException.class, () -> ShortForm.decode(text));
        assertEquals(TextProblem.DAMAGED, e.problem());
        assertEquals(List.of(1), e.blocks());
        assertEquals(List.of(1, 2, 3, 4, 11), e.groups());
    }

    @Test
    void everySingleChangeIsRepairedAndShown() throws TextException {
        Random random = new Random(4);
        for (int n : new int[] {11, 22, 48}) {
            Samples.Sample sample = new Samples.Sample(Kind.ACTIVATION_CODE, Samples.activationBody(random, n));
            String bare = Samples.bare(sample.text());
            for (int p = 0; p < bare.length(); p++) {
                for (int by = 1; by < 32; by++) {
                    String changed = Samples.change(bare, p, by);
                    Decoded decoded = ShortForm.decode(Samples.regroup(changed));
                    assertArrayEquals(sample.body(), decoded.body());
                    assertEquals(
                            List.of(new Repair(
                                    p, p / 4 + 1, p % 4 + 1, changed.substring(p, p + 1), bare.substring(p, p + 1))),
                            decoded.repairs());
                    assertFalse(decoded.needsConsent());
                }
            }
        }
    }

    @Test
    void aWrongKindLetterIsRepaired() throws TextException {
        Samples.Sample sample = new Samples.Sample(Kind.TRANSACTION_KEY, Samples.fixedBody(new Random(5)));
        for (String letter : List.of("A", "C", "7", "?", "U")) {
            Decoded decoded = ShortForm.decode(letter + sample.text().substring(1));
            assertEquals(Kind.TRANSACTION_KEY, decoded.kind());
            assertEquals(List.of(new Repair(0, 1, 1, letter, "T")), decoded.repairs());
        }
    }

    @Test
    void everyPairOfSwappedNeighboursIsRepairedWithoutAsking() throws TextException {
        Samples.Sample sample = new Samples.Sample(Kind.CONFIRMATION_CODE, Samples.fixedBody(new Random(6)));
        String bare = Samples.bare(sample.text());
        for (int p = 0; p + 1 < bare.length(); p++) {
            String swapped = bare.substring(0, p) + bare.charAt(p + 1) + bare.charAt(p) + bare.substring(p + 2);
            Decoded decoded = ShortForm.decode(Samples.regroup(swapped));
            assertArrayEquals(sample.body(), decoded.body());
            assertFalse(decoded.needsConsent());
        }
    }

    @Test
    void anyOneLostCharacterIsFoundWithGroupsAndWithout() throws TextException {
        Random random = new Random(7);
        for (int run = 0; run < 6; run++) {
            Samples.Sample sample = Samples.any(random);
            String text = sample.text();
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '-') {
                    continue;
                }
                String lost = text.substring(0, i) + text.substring(i + 1);
                Decoded decoded = verified(sample, lost);
                assertTrue(decoded.needsConsent());
                assertEquals(1, decoded.repairs().size());
                assertEquals("", decoded.repairs().get(0).read());
                assertEquals(i / 5 + 1, decoded.repairs().get(0).group());
                assertTrue(verified(sample, Samples.bare(lost)).needsConsent());
            }
        }
    }

    @Test
    void anyOneDoubledCharacterIsFoundWithGroupsAndWithout() throws TextException {
        Random random = new Random(8);
        for (int run = 0; run < 6; run++) {
            Samples.Sample sample = Samples.any(random);
            String text = sample.text();
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '-') {
                    continue;
                }
                String doubled = text.substring(0, i) + text.charAt(i) + text.substring(i);
                Decoded decoded = verified(sample, doubled);
                assertTrue(decoded.needsConsent());
                assertEquals(1, decoded.repairs().size());
                assertEquals("", decoded.repairs().get(0).corrected());
                assertTrue(verified(sample, Samples.bare(doubled)).needsConsent());
            }
        }
    }

    @Test
    void twoLostOrSurplusCharactersAreFound() throws TextException {
        Random random = new Random(9);
        for (int run = 0; run < 200; run++) {
            Samples.Sample sample = Samples.any(random);
            StringBuilder text = new StringBuilder(sample.text());
            for (int k = 0; k < 2; k++) {
                int i = random.nextInt(text.length());
                while (text.charAt(i) == '-') {
                    i = random.nextInt(text.length());
                }
                if (random.nextBoolean()) {
                    text.deleteCharAt(i);
                } else {
                    text.insert(i, Symbols.letter(random.nextInt(32)));
                }
            }
            verified(sample, text.toString());
        }
    }

    @Test
    void aLostCharacterBesideTwoWrongOnesIsFound() throws TextException {
        Random random = new Random(10);
        for (int run = 0; run < 100; run++) {
            Samples.Sample sample = Samples.any(random);
            String text = Samples.regroup(damage(random, Samples.bare(sample.text()), 2, 0));
            verified(sample, text.substring(0, 7) + text.substring(8));
        }
    }

    @Test
    void aCodeOf61SymbolsIsReadAs60WithConsentOrRefused() throws TextException {
        Samples.Sample sample = new Samples.Sample(Kind.ACTIVATION_CODE, Samples.activationBody(new Random(11), 16));
        String text = sample.text() + "K";
        assertEquals(61, Samples.bare(text).length());
        Decoded decoded = verified(sample, text);
        assertTrue(decoded.needsConsent());
        String wrong = Samples.regroup(damage(new Random(12), Samples.bare(text).substring(0, 60), 3, 0)) + "K";
        TextException e = assertThrows(TextException.class, () -> ShortForm.decode(wrong));
        assertEquals(TextProblem.LENGTH, e.problem());
        assertEquals(List.of(15), e.groups());
    }

    @Test
    void theVerifierDecidesAndAtMost32CandidatesAreAsked() throws TextException {
        Samples.Sample sample = new Samples.Sample(Kind.TRANSACTION_KEY, Samples.fixedBody(new Random(13)));
        int[] asked = {0};
        assertEquals(Optional.empty(), ShortForm.decode(sample.text().substring(1), d -> {
            asked[0]++;
            return false;
        }));
        assertTrue(asked[0] >= 1 && asked[0] <= ShortForm.MAX_CANDIDATES);
    }

    @Test
    void allTruncationsAreRefusedOrNeedConsent() throws TextException {
        Random random = new Random(14);
        for (int n : Samples.PLAINTEXTS) {
            Samples.Sample sample = new Samples.Sample(Kind.ACTIVATION_CODE, Samples.activationBody(random, n));
            String text = sample.text();
            for (int to = 0; to < text.length(); to++) {
                String cut = text.substring(0, to);
                if (Samples.bare(cut).length() == Samples.bare(text).length()) {
                    continue;
                }
                try {
                    assertTrue(ShortForm.decode(cut).needsConsent(), cut);
                } catch (TextException e) {
                    assertTrue(
                            e.problem() == TextProblem.LENGTH
                                    || e.problem() == TextProblem.DAMAGED
                                    || e.problem() == TextProblem.EMPTY && to == 0,
                            e.problem() + " at " + to);
                }
            }
        }
    }

    @Test
    void repairsAreToldInWords() {
        assertEquals(
                "group 3, character 2: B was read, 8 is right",
                Repair.at(9, "B", "8").describe());
        assertEquals(
                "group 1, character 1: unreadable, T is right",
                Repair.at(0, "?", "T").describe());
        assertEquals(
                "group 2, character 4: 7 was missing", Repair.at(7, "", "7").describe());
        assertEquals(
                "group 2, character 1: 7 before it is one too many",
                Repair.at(4, "7", "").describe());
    }
}
