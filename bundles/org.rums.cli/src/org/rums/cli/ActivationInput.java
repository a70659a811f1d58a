package org.rums.cli;

import org.rums.cli.service.CodeText;
import org.rums.cli.service.Context;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeReader;
import org.rums.core.code.ReadCode;
import org.rums.core.result.RefusedException;
import org.rums.core.text.Kind;

/** Reads an Activation Code and shows what was repaired. */
final class ActivationInput {
    private ActivationInput() {}

    static ActivationCode read(Context context, CodeOptions options) throws RefusedException {
        ReadCode read = CodeReader.read(
                options.text(context.environment()),
                Kind.ACTIVATION_CODE,
                candidate -> ActivationCode.parse(candidate.body()));
        new CodeText(context.output()).repairs(read, options.acceptRepairs());
        return ActivationCode.parse(read.body());
    }
}
