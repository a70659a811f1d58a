package org.rums.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.Profiles;
import org.rums.cli.service.Vaults;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.model.UpdateProfile;
import org.rums.model.rules.Finding;
import org.rums.model.rules.ProfileRules;
import org.rums.model.rules.RuleContext;
import org.rums.model.rules.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Looks at a profile with all rules. */
@Command(name = "validate")
final class ProfileValidate implements Callable<Integer> {
    private final Context context;

    @Parameters(descriptionKey = "profile", paramLabel = "FILE")
    private Path file;

    @Mixin
    private VaultOptions options = new VaultOptions();

    ProfileValidate(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        UpdateProfile profile = new Vaults(context)
                .open(options.passphraseFile(), session -> new Profiles(context).open(file, session))
                .profile();
        List<Finding> findings =
                ProfileRules.check(profile, RuleContext.at(context.environment().now()));
        List<Object> rows = new ArrayList<>();
        findings.forEach(finding -> rows.add(row(finding)));
        context.output().put("findings", rows);
        if (!ProfileRules.usable(findings)) {
            return context.output().refused(new RefusedException(ResultCode.PROFILE_FAULTY, file.toString()));
        }
        context.output().line(Style.GOOD, "profile.valid");
        return 0;
    }

    private Map<String, Object> row(Finding finding) {
        String text = finding.text(context.messages().locale(), Profiles.ZONE);
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        Style style = finding.severity() == Severity.ERROR ? Style.BAD : Style.WARN;
        context.output().line(style, "profile." + severity, finding.rule(), text);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("severity", severity);
        row.put("rule", finding.rule());
        row.put("text", text);
        return row;
    }
}
