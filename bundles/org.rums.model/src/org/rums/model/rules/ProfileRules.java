package org.rums.model.rules;

import java.util.ArrayList;
import java.util.List;
import org.rums.model.UpdateProfile;

/** All rules. */
public final class ProfileRules {
    private static final List<Rule> RULES = List.of(
            new NameRule(),
            new DeveloperIdRule(),
            new ModelListRule(),
            new ExpiryRule(),
            new NothingRule(),
            new WipeRule(),
            new AppIdRule(),
            new PartitionTwiceRule(),
            new ObjectTwiceRule(),
            new OperationRule(),
            new ValueMissingRule(),
            new ValueRangeRule(),
            new FieldRangeRule(),
            new NetworkRule(),
            new OverlapRule(),
            new SpaceRule(),
            new RelativeRule(),
            new PastDateRule(),
            new ClockRepairRule(),
            new ConditionRule(),
            new ContradictionRule(),
            new ParameterNameRule(),
            new ParameterUnknownRule(),
            new ParameterUnusedRule(),
            new ParameterKindRule(),
            new ParameterLimitsRule(),
            new ParameterDefaultRule(),
            new LengthRule());

    private ProfileRules() {}

    /**
     * Looks at a profile with all rules.
     *
     * @param profile of any state, not changed
     * @param context what is known beside
     * @return what they found, rule by rule
     */
    public static List<Finding> check(UpdateProfile profile, RuleContext context) {
        Subject subject = Subject.of(profile, context);
        List<Finding> found = new ArrayList<>();
        RULES.forEach(rule -> rule.check(subject, found::add));
        return List.copyOf(found);
    }

    /** Tells whether findings leave a profile that codes can be made of. */
    public static boolean usable(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Returns the codes of all rules. */
    public static List<String> codes() {
        return RULES.stream().map(Rule::id).toList();
    }
}
