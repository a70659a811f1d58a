package org.rums.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rums.cli.output.Output;
import org.rums.cli.output.Style;
import org.rums.cli.service.CodeText;
import org.rums.cli.service.Times;
import org.rums.core.code.ActivationCode;
import org.rums.core.code.CodeFile;
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

/** Shows entries of a journal, for people at once and for programs as maps. */
final class JournalEntries {
    private final Output output;
    private final long developerId;
    private final boolean codes;

    /** For one journal; with the codes themselves where they are wanted. */
    JournalEntries(Output output, long developerId, boolean codes) {
        this.output = output;
        this.developerId = developerId;
        this.codes = codes;
    }

    Object box(BoxEntry box) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("boxName", BoxId.format(box.boxName()));
        map.put("model", Model.ofCode(box.modelCode()).orElseThrow().title());
        map.put("generation", box.generation());
        map.put("epoch", box.currentEpoch());
        output.line("journal.box", map.get("boxName"), map.get("model"), box.generation(), box.currentEpoch());
        return map;
    }

    Object transaction(TransactionEntry entry) throws RefusedException {
        BoxId id = new BoxId(developerId, entry.request().boxName());
        int tag = MatchTag.of(id, entry.request().counter());
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("boxName", id.name());
        map.put("counter", entry.request().counter());
        map.put("matchTag", MatchTag.text(tag));
        map.put("time", Times.at(entry.request().time()));
        map.put("finding", entry.finding().name());
        output.raw("");
        output.line(
                Style.STRONG,
                "journal.transaction",
                MatchTag.text(tag),
                id.name(),
                Times.shown(entry.request().time()));
        if (entry.finding().suspicious()) {
            output.line(Style.BAD, "journal.suspicious", entry.finding());
        }
        List<Object> all = new ArrayList<>();
        for (CodeEntry code : entry.codes()) {
            all.add(code(code, CodeText.headers(id.name(), tag)));
        }
        map.put("codes", all);
        map.put(
                "confirmations",
                entry.confirmations().stream().map(this::confirmation).toList());
        return map;
    }

    private Object code(CodeEntry code, Map<String, String> headers) throws RefusedException {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("codeId", code.codeId());
        map.put("vendorTime", Times.at(code.vendorTime()));
        map.put("bytes", code.body().length);
        map.put("reason", code.reason());
        String expires = code.expiryDate() == 0 ? "-" : Times.shown(code.expiryDate());
        if (code.expiryDate() != 0) {
            map.put("expires", Times.at(code.expiryDate()));
        }
        output.line("journal.code", Times.shown(code.vendorTime()), code.body().length, expires, code.reason());
        boolean typable = ActivationCode.parse(code.body()).suite() == Suite.SHORT;
        map.put("typable", typable);
        if (codes) {
            forms(code, typable, headers, map);
        }
        return map;
    }

    /** The code again, the same bytes: as it is typed, where that is possible, and for programs as a file too. */
    private void forms(CodeEntry code, boolean typable, Map<String, String> headers, Map<String, Object> map)
            throws RefusedException {
        if (typable) {
            String typed = CodeReader.typed(Kind.ACTIVATION_CODE, code.body());
            map.put("activationCode", typed);
            output.raw("    " + output.styled(Style.CODE, typed));
        } else {
            output.line("journal.needs-file");
        }
        CodeFile file = new CodeFile(Kind.ACTIVATION_CODE, code.body(), Optional.empty());
        map.put("fileForm", CodeReader.armoured(file, headers));
    }

    private Object confirmation(ConfirmationEntry confirmation) {
        String result = ResultCode.of(confirmation.result()).map(Enum::name).orElse("?");
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("codeId", confirmation.codeId());
        map.put("result", result);
        map.put("final", confirmation.last());
        map.put("time", Times.at(confirmation.time()));
        output.line("journal.confirmation", Times.shown(confirmation.time()), result);
        return map;
    }
}
