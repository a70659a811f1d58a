package org.rums.ui.internal.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.rums.model.compile.CodeLength;
import org.rums.model.rules.Finding;
import org.rums.model.rules.Severity;

/**
 * What was found out about a profile a moment ago.
 *
 * @param findings of all rules, about objects of the profile itself
 * @param length of its longest code; nothing where no code can be made
 */
public record Analysis(List<Finding> findings, Optional<CodeLength> length) {
    /** Nothing known yet. */
    public static final Analysis NONE = new Analysis(List.of(), Optional.empty());

    /** Puts the worst findings first. */
    public Analysis {
        findings = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** Returns what was found about an object or something in it, worst first. */
    public List<Finding> of(EObject object) {
        return findings.stream()
                .filter(finding -> finding.object() == object
                        || org.eclipse.emf.ecore.util.EcoreUtil.isAncestor(object, finding.object()))
                .toList();
    }

    /** Returns the worst finding about an object or something in it. */
    public Optional<Finding> worst(EObject object) {
        return of(object).stream().findFirst();
    }

    /** Counts the findings of a severity. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
