package org.rums.cli;

import java.util.ArrayList;
import java.util.List;
import org.rums.cli.service.BoxLookup;
import org.rums.cli.service.CodeText;
import org.rums.cli.service.Context;
import org.rums.cli.service.PluggedBox;
import org.rums.cli.service.UsageException;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeReader;
import org.rums.core.code.MatchTag;
import org.rums.core.code.ReadCode;
import org.rums.core.result.RefusedException;
import org.rums.core.text.Kind;
import picocli.CommandLine.Mixin;

/** An Activation Code and the box that it is for. */
final class ActivationOptions {
    @Mixin
    private BoxOptions box = new BoxOptions();

    @Mixin
    private CodeOptions code = new CodeOptions();

    /** Reads the code and shows what was repaired in it. */
    ActivationCode read(Context context) throws RefusedException {
        List<String> texts = CodeReader.separate(code.text(context.environment()), Kind.ACTIVATION_CODE);
        if (texts.size() > 1) {
            texts = ours(context, texts);
        }
        ReadCode read = CodeReader.read(
                texts.get(0), Kind.ACTIVATION_CODE, candidate -> ActivationCode.parse(candidate.body()));
        new CodeText(context.output()).repairs(read, code.acceptRepairs());
        return ActivationCode.parse(read.body());
    }

    /** The code among several that is for the box named, or for one of those here. */
    private List<String> ours(Context context, List<String> texts) throws RefusedException {
        BoxLookup boxes = box.lookup(context);
        List<String> fitting = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String text : texts) {
            int tag = ActivationCode.parse(
                            CodeReader.read(text, Kind.ACTIVATION_CODE).body())
                    .matchTag();
            tags.add(MatchTag.text(tag));
            if (boxes.fits(box.box(), tag)) {
                fitting.add(text);
            }
        }
        if (fitting.size() != 1) {
            throw new UsageException("usage.several-codes", String.join(", ", tags), fitting.size());
        }
        context.output().warn("code.others", texts.size() - 1);
        return fitting;
    }

    /** Opens the box named, else the one that the code fits, and shows which one it is. */
    PluggedBox open(Context context, ActivationCode read) throws RefusedException {
        PluggedBox plugged = box.lookup(context).openFor(box.box(), read.matchTag());
        try {
            if (plugged.evaluation()) {
                context.output().evaluation();
            }
            context.output().show("boxName", plugged.id().name());
            return plugged;
        } catch (RefusedException e) {
            plugged.close();
            throw e;
        }
    }
}
