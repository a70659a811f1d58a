package org.rums.ui.internal.profile;

import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.ide.IGotoMarker;
import org.rums.ui.ProfileKeys;
import org.rums.ui.internal.Icons;
import org.rums.ui.internal.commands.StatusLine;
import org.rums.ui.internal.workspace.ProblemKey;

/**
 * Goes to the field of a problem: at once where the profile is to be seen, else when it was read. With the vault locked
 * it asks for the passphrase first.
 */
final class GoToProblem implements IGotoMarker {
    private final ProfileContext context;
    private Optional<ProblemKey> wanted = Optional.empty();
    private boolean there;

    GoToProblem(ProfileContext context) {
        this.context = context;
    }

    @Override
    public void gotoMarker(IMarker marker) {
        wanted = Optional.of(ProblemKey.of(marker)).filter(ProblemKey::hasPlace);
        if (there) {
            go();
        } else {
            context.keys().filter(keys -> !keys.isOpen()).ifPresent(ProfileKeys::unlock);
        }
    }

    /** The profile is to be seen. */
    void shown() {
        there = true;
        go();
    }

    /** It is not any more. */
    void hidden() {
        there = false;
    }

    private void go() {
        Optional<ProblemKey> problem = wanted;
        wanted = Optional.empty();
        problem.filter(key -> !reveal(key))
                .ifPresent(key -> StatusLine.show(Icons.image("hint"), ProfileMessages.ProblemGone));
    }

    private boolean reveal(ProblemKey problem) {
        if (context.stack().isSaveNeeded()) {
            return problem.findIn(context.profile())
                    .filter(finding ->
                            context.reveal(finding.object(), finding.feature().orElse(null)))
                    .isPresent();
        }
        return problem.objectIn(context.profile())
                .filter(object ->
                        context.reveal(object, problem.featureOf(object).orElse(null)))
                .isPresent();
    }
}
