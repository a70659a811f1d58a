package org.rums.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rums.cli.output.Output;
import org.rums.cli.output.Style;
import org.rums.cli.service.Context;
import org.rums.cli.service.KeyRings;
import org.rums.cli.service.Times;
import org.rums.cli.service.Vendor;
import org.rums.core.code.MatchTag;
import org.rums.core.issue.BoxEntry;
import org.rums.core.issue.CodeEntry;
import org.rums.core.issue.ConfirmationEntry;
import org.rums.core.issue.TransactionEntry;
import org.rums.core.key.BoxId;
import org.rums.core.licence.Model;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the boxes, requests, codes and confirmations of a journal. */
@Command(name = "show")
final class JournalShow implements Callable<Integer> {
    private final Context context;

    @Mixin
    private RingOptions ring = new RingOptions();

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
            output.show("lastVendorTime", last == 0 ? "-" : Times.shown(last));
            List<TransactionEntry> entries = new ArrayList<>();
            vendor.journal().eachTransaction(entries::add);
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
        }
        return 0;
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

    private Object transaction(Vendor vendor, TransactionEntry entry) {
        BoxId id = new BoxId(vendor.ring().developerId(), entry.request().boxName());
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("boxName", id.name());
        map.put("counter", entry.request().counter());
        map.put("matchTag", MatchTag.text(MatchTag.of(id, entry.request().counter())));
        map.put("time", Times.shown(entry.request().time()));
        map.put("finding", entry.finding().name());
        context.output().raw("");
        context.output().line(Style.STRONG, "journal.transaction", map.get("matchTag"), id.name(), map.get("time"));
        if (entry.finding().suspicious()) {
            context.output().line(Style.BAD, "journal.suspicious", entry.finding());
        }
        map.put("codes", entry.codes().stream().map(this::code).toList());
        map.put(
                "confirmations",
                entry.confirmations().stream().map(this::confirmation).toList());
        return map;
    }

    private Object code(CodeEntry code) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("codeId", code.codeId());
        map.put("vendorTime", Times.shown(code.vendorTime()));
        map.put("bytes", code.body().length);
        map.put("reason", code.reason());
        String expires = code.expiryDate() == 0 ? "-" : Times.shown(code.expiryDate());
        map.put("expires", expires);
        context.output().line("journal.code", map.get("vendorTime"), code.body().length, expires, code.reason());
        return map;
    }

    private Object confirmation(ConfirmationEntry confirmation) {
        String result = ResultCode.of(confirmation.result()).map(Enum::name).orElse("?");
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("codeId", confirmation.codeId());
        map.put("result", result);
        map.put("final", confirmation.last());
        map.put("time", Times.shown(confirmation.time()));
        context.output().line("journal.confirmation", map.get("time"), result);
        return map;
    }
}
