package org.rums.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rums.cli.output.Output;
import org.rums.cli.output.Style;
import org.rums.cli.service.CodeText;
import org.rums.cli.service.Context;
import org.rums.cli.service.KeyRings;
import org.rums.cli.service.Times;
import org.rums.cli.service.UsageException;
import org.rums.cli.service.Vendor;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeReader;
import org.rums.core.code.MatchTag;
import org.rums.core.code.Suite;
import org.rums.core.issue.BoxEntry;
import org.rums.core.issue.CodeEntry;
import org.rums.core.issue.ConfirmationEntry;
import org.rums.core.issue.TransactionEntry;
import org.rums.core.key.BoxId;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the boxes, requests, codes and confirmations of a journal. */
@Command(name = "show")
final class JournalShow implements Callable<Integer> {
    private final Context context;

    @Mixin
    private RingOptions ring = new RingOptions();

    @Option(names = "--codes")
    private boolean codes;

    @Option(names = "--tag", paramLabel = "TAG")
    private Optional<String> tag = Optional.empty();

    @Option(names = "--file", paramLabel = "FILE")
    private Optional<Path> file = Optional.empty();

    JournalShow(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        Output output = context.output();
        try (Vendor vendor = new KeyRings(context).open(ring.choice())) {
            output.show("ring", vendor.name());
            output.show("records", vendor.journal().records());
            long last = vendor.journal().lastVendorTime();
            if (last != 0) {
                output.show("lastVendorTime", Times.at(last));
            }
            List<TransactionEntry> entries = new ArrayList<>();
            vendor.journal().eachTransaction(entry -> {
                if (wanted(vendor, entry)) {
                    entries.add(entry);
                }
            });
            if (tag.isPresent() && entries.isEmpty()) {
                throw new RefusedException(ResultCode.UNKNOWN_TRANSACTION, tag.get());
            }
            entries.sort(
                    Comparator.comparing((TransactionEntry e) -> e.request().boxName())
                            .thenComparing(e -> e.request().counter()));
            List<Object> boxes = new ArrayList<>();
            for (BoxEntry box : vendor.journal().boxes()) {
                boxes.add(box(box));
            }
            output.put("boxes", boxes);
            List<Object> transactions = new ArrayList<>();
            for (TransactionEntry entry : entries) {
                transactions.add(transaction(vendor, entry));
            }
            output.put("transactions", transactions);
            if (file.isPresent()) {
                write(vendor, entries);
            }
        }
        return 0;
    }

    private boolean wanted(Vendor vendor, TransactionEntry entry) {
        return tag.isEmpty() || MatchTag.means(tag(id(vendor, entry), entry), tag.get());
    }

    private static BoxId id(Vendor vendor, TransactionEntry entry) {
        return new BoxId(vendor.ring().developerId(), entry.request().boxName());
    }

    private static int tag(BoxId id, TransactionEntry entry) {
        return MatchTag.of(id, entry.request().counter());
    }

    /** The last code of the one transaction shown, the same bytes as before. */
    private void write(Vendor vendor, List<TransactionEntry> entries) throws RefusedException {
        if (entries.size() != 1 || entries.get(0).codes().isEmpty()) {
            throw new UsageException("usage.one-code");
        }
        TransactionEntry entry = entries.get(0);
        BoxId id = id(vendor, entry);
        CodeEntry last = entry.codes().get(entry.codes().size() - 1);
        Map<String, String> headers = CodeText.headers(id.name(), tag(id, entry));
        new CodeText(context.output()).write(file.get(), Kind.ACTIVATION_CODE, last.body(), Optional.empty(), headers);
    }

    private Object box(BoxEntry box) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("boxName", BoxId.format(box.boxName()));
        map.put("model", Model.ofCode(box.modelCode()).orElseThrow().title());
        map.put("generation", box.generation());
        map.put("epoch", box.currentEpoch());
        context.output()
                .line("journal.box", map.get("boxName"), map.get("model"), box.generation(), box.currentEpoch());
        return map;
    }

    private Object transaction(Vendor vendor, TransactionEntry entry) throws RefusedException {
        BoxId id = id(vendor, entry);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("boxName", id.name());
        map.put("counter", entry.request().counter());
        map.put("matchTag", MatchTag.text(tag(id, entry)));
        map.put("time", Times.at(entry.request().time()));
        map.put("finding", entry.finding().name());
        context.output().raw("");
        context.output()
                .line(Style.STRONG, "journal.transaction", map.get("matchTag"), id.name(), Times.text(map.get("time")));
        if (entry.finding().suspicious()) {
            context.output().line(Style.BAD, "journal.suspicious", entry.finding());
        }
        List<Object> all = new ArrayList<>();
        for (CodeEntry code : entry.codes()) {
            all.add(code(code));
        }
        map.put("codes", all);
        map.put(
                "confirmations",
                entry.confirmations().stream().map(this::confirmation).toList());
        return map;
    }

    private Object code(CodeEntry code) throws RefusedException {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("codeId", code.codeId());
        map.put("vendorTime", Times.at(code.vendorTime()));
        map.put("bytes", code.body().length);
        map.put("reason", code.reason());
        String expires = code.expiryDate() == 0 ? "-" : Times.shown(code.expiryDate());
        if (code.expiryDate() != 0) {
            map.put("expires", Times.at(code.expiryDate()));
        }
        context.output()
                .line("journal.code", Times.shown(code.vendorTime()), code.body().length, expires, code.reason());
        boolean typable = ActivationCode.parse(code.body()).suite() == Suite.SHORT;
        map.put("typable", typable);
        if ((codes || tag.isPresent()) && typable) {
            String typed = CodeReader.typed(Kind.ACTIVATION_CODE, code.body());
            map.put("activationCode", typed);
            context.output().raw("    " + context.output().styled(Style.CODE, typed));
        }
        return map;
    }

    private Object confirmation(ConfirmationEntry confirmation) {
        String result = ResultCode.of(confirmation.result()).map(Enum::name).orElse("?");
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("codeId", confirmation.codeId());
        map.put("result", result);
        map.put("final", confirmation.last());
        map.put("time", Times.at(confirmation.time()));
        context.output().line("journal.confirmation", Times.shown(confirmation.time()), result);
        return map;
    }
}
