package org.rums.ui.internal.workspace;

import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rums.model.UpdateProfile;
import org.rums.model.rules.Finding;

/**
 * By what a problem of a profile is known again, without its marker, which goes when the vault is locked.
 *
 * @param rule name of the rule that found it
 * @param what which case of the rule
 * @param object path of the object in the profile, as EMF writes it; empty for the profile itself
 * @param feature name of the feature of that object; may be empty
 */
public record ProblemKey(String rule, String what, String object, String feature) {
    /** Returns that of a marker. */
    public static ProblemKey of(IMarker marker) {
        return new ProblemKey(
                marker.getAttribute(ProfileMarkers.RULE, ""),
                marker.getAttribute(ProfileMarkers.CASE, ""),
                marker.getAttribute(ProfileMarkers.OBJECT, ""),
                marker.getAttribute(ProfileMarkers.FEATURE, ""));
    }

    /** Returns that of a finding in a profile. */
    static ProblemKey of(Finding finding, UpdateProfile profile) {
        return new ProblemKey(
                finding.rule(),
                finding.what(),
                finding.object() == profile ? "" : EcoreUtil.getRelativeURIFragmentPath(profile, finding.object()),
                finding.feature().map(EStructuralFeature::getName).orElse(""));
    }

    /** Tells whether it is about a place in the profile, not about the file as a whole. */
    public boolean hasPlace() {
        return !what.isEmpty();
    }

    /** Returns the object in a profile that is as it was when the problem was found. */
    public Optional<EObject> objectIn(UpdateProfile profile) {
        return object.isEmpty() ? Optional.of(profile) : Optional.ofNullable(EcoreUtil.getEObject(profile, object));
    }

    /** Returns the feature of the object. */
    public Optional<EStructuralFeature> featureOf(EObject found) {
        return Optional.ofNullable(found.eClass().getEStructuralFeature(feature));
    }

    /** Finds the problem in a profile that was edited since: at its place, else the first of its kind. */
    public Optional<Finding> findIn(UpdateProfile profile) {
        Map<Boolean, Finding> found = new java.util.HashMap<>();
        ProfileMarkers.findings(profile).stream()
                .filter(finding -> finding.rule().equals(rule) && finding.what().equals(what))
                .forEach(finding -> found.putIfAbsent(of(finding, profile).equals(this), finding));
        return Optional.ofNullable(found.getOrDefault(true, found.get(false)));
    }

    Map<String, String> attributes() {
        return Map.of(
                ProfileMarkers.RULE, rule,
                ProfileMarkers.CASE, what,
                ProfileMarkers.OBJECT, object,
                ProfileMarkers.FEATURE, feature);
    }
}
