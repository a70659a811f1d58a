package org.rums.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rums.cli.service.Context;
import org.rums.cli.service.KeyRings;
import org.rums.core.result.RefusedException;
import picocli.CommandLine.Command;

/** Lists the key rings. */
@Command(name = "list")
final class KeyringList implements Callable<Integer> {
    private final Context context;

    KeyringList(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        List<Object> all = new ArrayList<>();
        for (KeyRings.Named ring : new KeyRings(context).all()) {
            all.add(row(ring));
        }
        context.output().put("rings", all);
        return 0;
    }

    private Object row(KeyRings.Named ring) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", ring.name());
        ring.developerId().ifPresent(id -> row.put("developerId", String.format("%08X", id)));
        context.output().raw(String.format("%-20s %s", ring.name(), row.getOrDefault("developerId", "-")));
        return row;
    }
}
