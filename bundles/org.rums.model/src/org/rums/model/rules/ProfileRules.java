package org.rums.model.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.CodeLength;

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
     * What there is to know about a profile.
     *
     * @param findings of all rules, rule by rule
     * @param length of its longest code; nothing where no code can be made
     */
    public record Checked(List<Finding> findings, Optional<CodeLength> length) {
        /** Copies the list. */
        public Checked {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Looks at a profile with all rules, and at the length of its code, for which it is compiled once.
     *
     * @param profile of any state, not changed
     * @param context what is known beside
     * @return what was found
     */
    public static Checked look(UpdateProfile profile, RuleContext context) {
        Subject subject = Subject.of(profile, context);
        List<Finding> found = new ArrayList<>();
        RULES.forEach(rule -> rule.check(subject, found::add));
        return new Checked(found, subject.length());
    }

    /**
     * Looks at a profile with all rules.
     *
     * @param profile of any state, not changed
     * @param context what is known beside
     * @return what they found, rule by rule
     */
    public static List<Finding> check(UpdateProfile profile, RuleContext context) {
        return look(profile, context).findings();
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
