package org.rums.model.rules;

import java.util.function.Consumer;
import org.rums.core.code.Suite;
import org.rums.core.licence.Limits;
import org.rums.core.text.ShortForm;
import org.rums.model.UpdateProfile;
import org.rums.model.compile.CodeLength;
import org.rums.model.compile.ProfileCompiler;

/** How long a code becomes with parameters at their most (docs/protocol.md, section 4). */
final class LengthRule implements Rule {
    @Override
    public String id() {
        return "R-LENGTH";
    }

    @Override
    public void check(Subject subject, Consumer<Finding> found) {
        int items = ProfileCompiler.items(subject.profile());
        if (items > Limits.ITEMS) {
            found.accept(Finding.error(this, "items", subject.profile(), items, Limits.ITEMS));
        } else {
            subject.length().ifPresent(length -> check(length, subject.profile(), found));
        }
    }

    private void check(CodeLength length, UpdateProfile profile, Consumer<Finding> found) {
        if (length.bytes() > Suite.LONG_MAX) {
            found.accept(Finding.error(this, "large", profile, length.bytes(), Suite.LONG_MAX));
        } else if (!length.canBeTyped()) {
            found.accept(Finding.hint(this, "file", profile, length.bytes(), ShortForm.MAX_PLAINTEXT));
        } else if (length.symbols().getAsInt() > CodeLength.EASY) {
            found.accept(Finding.hint(this, "long", profile, length.symbols().getAsInt(), CodeLength.EASY));
        }
    }
}
