package org.rums.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rums.cli.output.Output;
import org.rums.cli.service.Context;
import org.rums.cli.service.Vaults;
import org.rums.core.result.RefusedException;
import org.rums.manager.vault.RingDetails;
import org.rums.manager.vault.RingName;
import org.rums.manager.vault.VaultSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the key rings in the vault. */
@Command(name = "list")
final class VaultRingList implements Callable<Integer> {
    private final Context context;

    @Mixin
    private VaultOptions options = new VaultOptions();

    VaultRingList(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        new Vaults(context).open(options.passphraseFile(), this::list);
        return 0;
    }

    private int list(VaultSession session) throws RefusedException {
        List<Object> all = new ArrayList<>();
        RingDetails.all(session).forEach(named -> all.add(row(named.ring(), named.details())));
        if (all.isEmpty()) {
            context.output().line("vault.no-rings");
        }
        context.output().put("rings", all);
        return all.size();
    }

    private Map<String, Object> row(RingName ring, RingDetails keys) {
        Output output = context.output();
        String id = String.format("%08X", ring.developerId());
        output.raw(String.format("%-20s %s", ring.name(), id));
        output.field("vendor", keys.vendor());
        output.field("epochs", keys.epochs().toString());
        output.field("fingerprint", keys.fingerprint());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", ring.name());
        row.put("developerId", id);
        row.put("vendor", keys.vendor());
        row.put("epochs", keys.epochs());
        row.put("fingerprint", keys.fingerprint());
        return row;
    }
}
