package org.rums.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.service.Context;
import org.rums.cli.service.PluggedBox;
import org.rums.cli.service.UsageException;
import org.rums.core.code.MatchTag;
import org.rums.core.code.TransactionKey;
import org.rums.core.key.BoxId;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Closes an open transaction of a box. */
@Command(name = "discard")
final class BoxDiscard implements Callable<Integer> {
    private final Context context;

    @Mixin
    private BoxOptions box = new BoxOptions();

    @Option(names = "--tag", paramLabel = "TAG")
    private Optional<String> tag = Optional.empty();

    @Option(names = "--counter", paramLabel = "N")
    private Optional<Integer> counter = Optional.empty();

    BoxDiscard(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        if (tag.isPresent() == counter.isPresent()) {
            throw new UsageException("usage.tag-or-counter");
        }
        try (PluggedBox plugged = box.lookup(context).open(box.box())) {
            int chosen = counter.isPresent() ? counter.get() : counterOf(plugged);
            int left = plugged.client().discard(chosen);
            context.output().put("stillOpen", left);
            context.output().line("box.discarded", left);
        }
        return 0;
    }

    private int counterOf(PluggedBox plugged) throws RefusedException {
        BoxId id = plugged.id();
        List<TransactionKey> open = plugged.client().openTransactions();
        return open.stream()
                .map(TransactionKey::counter)
                .filter(each -> MatchTag.means(MatchTag.of(id, each), tag.orElseThrow()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(ResultCode.UNKNOWN_TRANSACTION, tag.orElseThrow()));
    }
}
