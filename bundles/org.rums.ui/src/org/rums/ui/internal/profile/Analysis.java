package org.rums.ui.internal.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.rums.model.compile.CodeLength;
import org.rums.model.rules.Finding;
import org.rums.model.words.ProfileWords.Paragraph;

/**
 * What was found out about a profile a moment ago.
 *
 * @param findings of all rules, about objects of the profile itself, worst first
 * @param length of its longest code; nothing where no code can be made
 * @param does what it does, in words
 * @param about the findings about each object or something in it, worst first
 */
public record Analysis(
        List<Finding> findings, Optional<CodeLength> length, List<Paragraph> does, Map<EObject, List<Finding>> about) {
    /** Nothing known yet. */
    public static final Analysis NONE = of(List.of(), Optional.empty(), List.of());

    /** Copies them. */
    public Analysis {
        findings = List.copyOf(findings);
        does = List.copyOf(does);
        about = Map.copyOf(about);
    }

    static Analysis of(List<Finding> findings, Optional<CodeLength> length, List<Paragraph> does) {
        List<Finding> sorted = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        Map<EObject, List<Finding>> about = new HashMap<>();
        for (Finding finding : sorted) {
            for (EObject part = finding.object(); part != null; part = part.eContainer()) {
                about.computeIfAbsent(part, object -> new ArrayList<>()).add(finding);
            }
        }
        return new Analysis(sorted, length, does, about);
    }

    /** Returns what was found about an object or something in it, worst first. */
    public List<Finding> of(EObject object) {
        return about.getOrDefault(object, List.of());
    }

    /** Returns the worst finding about an object or something in it. */
    public Optional<Finding> worst(EObject object) {
        return of(object).stream().findFirst();
    }
}
