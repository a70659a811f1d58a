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
import org.rums.manager.vault.TeamMember;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the team. */
@Command(name = "list")
final class VaultTeamList implements Callable<Integer> {
    private final Context context;

    @Mixin
    private VaultOptions options = new VaultOptions();

    VaultTeamList(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws RefusedException {
        Output output = context.output();
        List<Object> all = new ArrayList<>();
        for (TeamMember member : new Vaults(context).open(options.passphraseFile(), session -> session.team())) {
            all.add(row(member));
        }
        if (all.isEmpty()) {
            output.line("vault.team-empty");
        }
        output.put("team", all);
        return 0;
    }

    private Map<String, Object> row(TeamMember member) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", member.name());
        row.put("owner", member.certificate().name());
        member.certificate().mail().ifPresent(mail -> row.put("mail", mail));
        row.put("fingerprint", member.certificate().fingerprint());
        row.put("validUntil", member.certificate().validUntil());
        Output output = context.output();
        output.raw(member.name());
        output.field("fingerprint", member.certificate().fingerprint());
        output.field("validUntil", member.certificate().validUntil().toString());
        return row;
    }
}
