package org.rums.ui.internal.profile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.rums.model.UpdateProfile;
import org.rums.model.rules.Finding;
import org.rums.model.rules.ProfileRules;
import org.rums.model.rules.QuickFix;
import org.rums.model.rules.QuickFixes;
import org.rums.model.rules.RuleContext;
import org.rums.model.words.ProfileWords;
import org.rums.ui.internal.profile.edit.Edits;
import org.rums.ui.internal.profile.fields.Mark;

/**
 * Looks at the profile after edits: a copy of it, in the background, 150 ms after the last keystroke; what comes late
 * about an older state is dropped.
 */
public final class ProfileFindings {
    private static final int PAUSE_MILLIS = 150;

    private final Edits edits;
    private final Display display = Display.getCurrent();
    private final ProfileWords words;
    private final Followers<Analysis> followers = new Followers<>((before, later) -> later);
    private final Runnable start = this::start;
    private UpdateProfile profile;
    private Analysis known = Analysis.NONE;
    private int state;

    ProfileFindings(Edits edits, ProfileWords words) {
        this.edits = edits;
        this.words = words;
    }

    /** The profile was edited, or another one took its place. */
    void changed(UpdateProfile now) {
        profile = now;
        state++;
        display.timerExec(PAUSE_MILLIS, start);
    }

    private void start() {
        int seen = state;
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        UpdateProfile copy = (UpdateProfile) copier.copy(profile);
        Job job = Job.createSystem("profile", (ICoreRunnable) monitor -> {
            Map<EObject, EObject> originals = new HashMap<>();
            copier.forEach((original, copied) -> originals.put(copied, original));
            Analysis found = analyse(copy, originals);
            if (!display.isDisposed()) {
                display.asyncExec(() -> found(seen, found));
            }
        });
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private Analysis analyse(UpdateProfile copy, Map<EObject, EObject> originals) {
        ProfileRules.Checked checked =
                ProfileRules.look(copy, RuleContext.at(Instant.now().getEpochSecond()));
        List<Finding> findings = checked.findings().stream()
                .map(finding -> about(originals.get(finding.object()), finding))
                .toList();
        return Analysis.of(findings, checked.length(), words.summary(copy));
    }

    private static Finding about(EObject original, Finding finding) {
        return new Finding(
                finding.severity(),
                finding.rule(),
                finding.what(),
                original,
                finding.feature(),
                finding.fix(),
                finding.arguments());
    }

    private void found(int seen, Analysis found) {
        if (seen == state && !found.equals(known)) {
            known = found;
            followers.tell(found);
        }
    }

    /** Returns what was found last. */
    public Analysis known() {
        return known;
    }

    /** Hands on what is found as long as the control lives and can be seen; at once what is known already. */
    public void follow(Control control, Consumer<Analysis> follower) {
        followers.add(control, follower);
        follower.accept(known);
    }

    /** Hands on at once what is known already to those that can be seen since. */
    void catchUp() {
        followers.catchUp();
    }

    /** Says a finding in the user's language. */
    public static String text(Finding finding) {
        return finding.text(Locale.getDefault(), ZoneId.systemDefault());
    }

    /** Returns a finding as the problem of a field. */
    public static Mark.Problem problem(Finding finding) {
        Mark.Kind kind = switch (finding.severity()) {
            case ERROR -> Mark.Kind.ERROR;
            case WARNING -> Mark.Kind.WARNING;
            case HINT -> Mark.Kind.HINT;
        };
        return new Mark.Problem(kind, text(finding));
    }

    /** Names the fix of a finding as a command. */
    public static Optional<String> fixText(Finding finding) {
        return finding.fix().map(fix -> fix.text(Locale.getDefault()));
    }

    /** Mends a finding, as one edit. */
    public void mend(Finding finding) {
        QuickFix fix = finding.fix().orElseThrow();
        edits.run(fix.text(Locale.getDefault()), profile, () -> QuickFixes.apply(finding));
    }
}
