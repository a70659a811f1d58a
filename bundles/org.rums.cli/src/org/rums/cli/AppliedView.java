package org.rums.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.rums.cli.output.Output;
import org.rums.cli.output.Style;
import org.rums.cli.service.CodeText;
import org.rums.cli.service.Context;
import org.rums.cli.service.PluggedBox;
import org.rums.core.box.Applied;
import org.rums.core.code.ConfirmationCode;
import org.rums.core.code.MatchTag;
import org.rums.core.code.SealedPart;
import org.rums.core.key.BoxId;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;

/** Shows what a box did with a code, and its Confirmation Code. */
final class AppliedView {
    private final Context context;
    private final Output output;
    private final Optional<Path> file;

    AppliedView(Context context, Optional<Path> file) {
        this.context = context;
        this.output = context.output();
        this.file = file;
    }

    /** Shows all; a result other than OK ends as the refusal that it is, behind the Confirmation Code. */
    int show(PluggedBox plugged, Applied applied) throws RefusedException {
        if (applied.result() == ResultCode.OK) {
            output.line(Style.GOOD, "apply.done");
        }
        confirmation(plugged, applied);
        if (applied.result() != ResultCode.OK) {
            throw new RefusedException(applied.result(), applied.detail(), applied.item());
        }
        output.line("apply.next");
        return 0;
    }

    void confirmation(PluggedBox plugged, Applied applied) throws RefusedException {
        ConfirmationCode confirmation = applied.confirmation();
        output.put("result", applied.result().name());
        output.put("final", confirmation.last());
        output.put("stillOpen", confirmation.stillOpen());
        output.line("apply.confirmation");
        new CodeText(output).show(Kind.CONFIRMATION_CODE, confirmation.body());
        if (file.isPresent()) {
            BoxId id = plugged.id();
            new CodeText(output)
                    .write(
                            file.get(),
                            Kind.CONFIRMATION_CODE,
                            confirmation.body(),
                            details(plugged, confirmation),
                            CodeText.headers(id.name(), MatchTag.of(id, confirmation.counter())));
        }
    }

    /** The details, as long as the box still has them. */
    private Optional<SealedPart> details(PluggedBox plugged, ConfirmationCode confirmation) throws RefusedException {
        try {
            return Optional.of(plugged.client().details(confirmation.counter()));
        } catch (RefusedException e) {
            if (e.code() == ResultCode.UNKNOWN_TRANSACTION || e.code() == ResultCode.NOT_FORMATTED) {
                context.output().remark("apply.no-details");
                return Optional.empty();
            }
            throw e;
        }
    }
}
