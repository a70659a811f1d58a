package org.rums.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.output.Output;
import org.rums.cli.service.CodeText;
import org.rums.cli.service.Context;
import org.rums.cli.service.Journals;
import org.rums.cli.service.KeyRings;
import org.rums.cli.service.OtherRings;
import org.rums.cli.service.Times;
import org.rums.cli.service.UsageException;
import org.rums.core.code.MatchTag;
import org.rums.core.issue.BoxEntry;
import org.rums.core.issue.CodeEntry;
import org.rums.core.issue.JournalView;
import org.rums.core.issue.TransactionEntry;
import org.rums.core.key.BoxId;
import org.rums.core.key.KeyRing;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the boxes, requests, codes and confirmations of a journal; writes nothing into it. */
@Command(name = "show")
final class JournalShow implements Callable<Integer> {
    private final Context context;

    @Mixin
    private RingOptions ring = new RingOptions();

    @Option(names = "--codes")
    private boolean codes;

    @Option(names = "--tag", paramLabel = "TAG")
    private Optional<String> tag = Optional.empty();

    @Option(names = "--box-name", paramLabel = "BOXNAME")
    private Optional<String> boxName = Optional.empty();

    @Option(names = "--file", paramLabel = "FILE")
    private Optional<Path> file = Optional.empty();

    JournalShow(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        KeyRings rings = new KeyRings(context);
        String name = rings.name(ring.choice());
        Optional<Long> box = boxName.map(JournalCommand::boxName);
        try (KeyRing keys = rings.ring(ring.choice())) {
            if (keys.evaluation()) {
                context.output().evaluation();
            }
            context.output().show("ring", name);
            Optional<JournalView> journal = new Journals(context).look(name, keys);
            if (journal.isPresent()) {
                try (JournalView view = journal.get()) {
                    show(view, keys, name, box);
                }
            } else {
                context.output().show("records", 0);
                refuseUnknown(name, box, false, false);
            }
        }
        return 0;
    }

    private void show(JournalView journal, KeyRing keys, String name, Optional<Long> box) throws RefusedException {
        Output output = context.output();
        output.show("records", journal.records());
        if (journal.lastVendorTime() != 0) {
            output.show("lastVendorTime", Times.at(journal.lastVendorTime()));
        }
        journal.successor().ifPresent(successor -> output.show("successor", successor));
        List<TransactionEntry> entries = wanted(journal, keys, box);
        List<BoxEntry> boxes = journal.boxes().stream()
                .filter(entry -> box.isEmpty() || box.get() == entry.boxName())
                .toList();
        refuseUnknown(name, box, !entries.isEmpty(), !boxes.isEmpty() || !entries.isEmpty());
        JournalEntries view = new JournalEntries(output, keys.developerId(), codes || tag.isPresent());
        output.put("boxes", boxes.stream().map(view::box).toList());
        List<Object> transactions = new ArrayList<>();
        for (TransactionEntry entry : entries) {
            transactions.add(view.transaction(entry));
        }
        output.put("transactions", transactions);
        if (file.isPresent()) {
            write(keys, entries);
        }
    }

    private String absent(String name) {
        return context.messages().text("journal.no-tag", name, tag.orElseThrow());
    }

    private void refuseUnknown(String name, Optional<Long> box, boolean someTransaction, boolean someBox)
            throws RefusedException {
        if (tag.isPresent() && !someTransaction) {
            throw new OtherRings(context)
                    .named(new RefusedException(ResultCode.UNKNOWN_TRANSACTION, absent(name)), name);
        }
        if (box.isPresent() && !someBox) {
            throw new OtherRings(context)
                    .named(new RefusedException(ResultCode.UNKNOWN_BOX, BoxId.format(box.get())), name);
        }
    }

    private List<TransactionEntry> wanted(JournalView journal, KeyRing keys, Optional<Long> box)
            throws RefusedException {
        List<TransactionEntry> entries = new ArrayList<>();
        journal.eachTransaction(entry -> {
            BoxId id = new BoxId(keys.developerId(), entry.request().boxName());
            int own = MatchTag.of(id, entry.request().counter());
            if (tag.filter(wanted -> !MatchTag.means(own, wanted)).isEmpty()
                    && box.filter(wanted -> wanted != id.boxName()).isEmpty()) {
                entries.add(entry);
            }
        });
        entries.sort(
                Comparator.comparing((TransactionEntry entry) -> entry.request().boxName())
                        .thenComparing(entry -> entry.request().counter()));
        return entries;
    }

    /** The last code of the one transaction shown, the same bytes as before. */
    private void write(KeyRing keys, List<TransactionEntry> entries) throws RefusedException {
        if (entries.size() != 1 || entries.get(0).codes().isEmpty()) {
            throw new UsageException("usage.one-code");
        }
        TransactionEntry entry = entries.get(0);
        BoxId id = new BoxId(keys.developerId(), entry.request().boxName());
        CodeEntry last = entry.codes().get(entry.codes().size() - 1);
        Map<String, String> headers =
                CodeText.headers(id.name(), MatchTag.of(id, entry.request().counter()));
        new CodeText(context.output()).write(file.get(), Kind.ACTIVATION_CODE, last.body(), Optional.empty(), headers);
    }
}
