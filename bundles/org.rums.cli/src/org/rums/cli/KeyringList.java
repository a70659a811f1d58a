package org.rums.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rums.cli.service.Context;
import org.rums.cli.service.KeyRings;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.keyfile.KeyRingFile;
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
        all.add(row(KeyRings.EVALUATION, EvaluationKeys.DEVELOPER_ID));
        for (String name : context.home().ringNames()) {
            all.add(row(name, KeyRingFile.developerId(context.home().ring(name))));
        }
        context.output().put("rings", all);
        return 0;
    }

    private Object row(String name, long developerId) {
        String id = String.format("%08X", developerId);
        context.output().raw(String.format("%-20s %s", name, id));
        return Map.of("name", name, "developerId", id);
    }
}
