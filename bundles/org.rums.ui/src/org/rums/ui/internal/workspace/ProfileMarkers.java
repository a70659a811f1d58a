package org.rums.ui.internal.workspace;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IMarker;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.UpdateProfile;
import org.rums.model.file.ProfileFile;
import org.rums.model.rules.Finding;
import org.rums.model.rules.ProfileRules;
import org.rums.model.rules.QuickFix;
import org.rums.model.rules.RuleContext;
import org.rums.model.rules.Severity;
import org.rums.ui.internal.commands.Refusals;

/**
 * The markers of problems in profiles. They quote what stands in an encrypted file: so they are never written to disk,
 * and go when the vault is locked.
 */
public final class ProfileMarkers {
    /** Type of the markers; not persistent. */
    public static final String TYPE = "org.rums.ui.problem";
    /** Attribute: name of the rule that found it. */
    public static final String RULE = "rule";
    /** Attribute: which case of the rule. */
    public static final String CASE = "case";
    /** Attribute: name of the {@link QuickFix}, where there is one. */
    public static final String FIX = "fix";
    /** Attribute: path of the object in the profile, as EMF writes it; empty for the profile itself. */
    public static final String OBJECT = "object";
    /** Attribute: name of the feature of that object; may be empty. */
    public static final String FEATURE = "feature";

    private ProfileMarkers() {}

    /** Looks at a profile with all rules. */
    static List<Finding> findings(UpdateProfile profile) {
        return ProfileRules.check(profile, RuleContext.at(Instant.now().getEpochSecond()));
    }

    /** Returns the attributes of the markers of a profile that was opened. */
    static List<Map<String, Object>> of(ProfileFile.Opened opened) {
        Stream<Map<String, Object>> older = opened.newerSeen().stream()
                .mapToObj(
                        seen -> refused(new RefusedException(ResultCode.OLDER_REVISION, ""), IMarker.SEVERITY_WARNING));
        Stream<Map<String, Object>> found =
                findings(opened.profile()).stream().map(finding -> of(finding, opened.profile()));
        return Stream.concat(older, found).toList();
    }

    /** Returns the attributes of the marker of a profile that cannot be opened. */
    static Map<String, Object> of(RefusedException refusal) {
        return refused(refusal, IMarker.SEVERITY_ERROR);
    }

    private static Map<String, Object> refused(RefusedException refusal, int severity) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.SEVERITY, severity);
        attributes.put(IMarker.MESSAGE, Refusals.sentence(refusal));
        attributes.put(RULE, refusal.code().name());
        return attributes;
    }

    private static Map<String, Object> of(Finding finding, UpdateProfile profile) {
        Map<String, Object> attributes =
                new HashMap<>(ProblemKey.of(finding, profile).attributes());
        attributes.put(IMarker.SEVERITY, severity(finding.severity()));
        attributes.put(IMarker.MESSAGE, finding.text(Locale.getDefault(), ZoneId.systemDefault()));
        attributes.put(IMarker.LOCATION, new ProfilePlaces().of(finding.object()));
        finding.fix().map(QuickFix::name).ifPresent(fix -> attributes.put(FIX, fix));
        return attributes;
    }

    /** Finds what a marker is about among the findings of a profile as it is now. */
    public static Optional<Finding> find(IMarker marker, UpdateProfile profile) {
        ProblemKey wanted = ProblemKey.of(marker);
        return findings(profile).stream()
                .filter(finding -> ProblemKey.of(finding, profile).equals(wanted))
                .findFirst();
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case HINT -> IMarker.SEVERITY_INFO;
        };
    }
}
