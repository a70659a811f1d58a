package org.rums.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.output.Output;
import org.rums.cli.service.CodeText;
import org.rums.cli.service.Context;
import org.rums.cli.service.PluggedBox;
import org.rums.cli.service.TextFiles;
import org.rums.core.box.Requested;
import org.rums.core.code.MatchTag;
import org.rums.core.code.SealedPart;
import org.rums.core.key.BoxId;
import org.rums.core.result.RefusedException;
import org.rums.core.text.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the Transaction Key of a box. */
@Command(name = "request")
final class RequestCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    private BoxOptions box = new BoxOptions();

    @Option(names = "--new")
    private boolean another;

    @Option(names = "--file", paramLabel = "FILE")
    private Optional<Path> file = Optional.empty();

    RequestCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        TextFiles.writable(file);
        Output output = context.output();
        CodeText text = new CodeText(output);
        try (PluggedBox plugged = box.lookup(context).open(box.box())) {
            if (plugged.evaluation()) {
                output.evaluation();
            }
            BoxId id = plugged.id();
            Requested requested = plugged.client().request(another);
            byte[] body = requested.key().body();
            output.show("boxName", id.name());
            int tag = MatchTag.of(id, requested.key().counter());
            text.showTag(tag);
            output.put("counter", requested.key().counter());
            output.put("open", requested.key().open());
            output.put("shownBefore", requested.shownBefore());
            text.show(Kind.TRANSACTION_KEY, body);
            if (requested.shownBefore()) {
                output.line("request.again");
            }
            if (file.isPresent()) {
                SealedPart snapshot = plugged.client().export(requested.key().counter());
                text.write(
                        file.get(),
                        Kind.TRANSACTION_KEY,
                        body,
                        Optional.of(snapshot),
                        CodeText.headers(id.name(), tag));
            }
            output.line("request.next");
        }
        return 0;
    }
}
