package org.rums.ui.internal.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rums.core.key.EvaluationKeys;
import org.rums.manager.vault.RingName;
import org.rums.ui.internal.Messages;

/** The Developer IDs to choose from: those of the vault's key rings, and the one of the evaluation keys. */
final class DeveloperIds {
    private static final Pattern TYPED = Pattern.compile("\\s*(?:0[xX]([0-9A-Fa-f]{1,8})|([0-9]{1,10}))(?:\\s.*)?");
    private static final int HEX = 16;
    private static final long LAST = 0xFFFF_FFFFL;

    private final Map<Long, String> names = new LinkedHashMap<>();

    DeveloperIds(List<RingName> rings) {
        rings.forEach(ring -> names.put(ring.developerId(), ring.name()));
        names.putIfAbsent(EvaluationKeys.DEVELOPER_ID, WorkspaceMessages.DeveloperId_Evaluation);
    }

    String[] titles() {
        List<String> titles = new ArrayList<>();
        names.forEach((id, name) -> titles.add(Messages.bind(WorkspaceMessages.DeveloperId, hex(id), name)));
        return titles.toArray(String[]::new);
    }

    private static String hex(long id) {
        return String.format(Locale.ROOT, "0x%08X", id);
    }

    /** Reads what was typed or chosen: decimal, or hexadecimal after 0x; what stands behind a space is ignored. */
    OptionalLong parse(String text) {
        Matcher matcher = TYPED.matcher(text);
        if (!matcher.matches()) {
            return OptionalLong.empty();
        }
        long id = matcher.group(1) == null ? Long.parseLong(matcher.group(2)) : Long.parseLong(matcher.group(1), HEX);
        return id > 0 && id <= LAST ? OptionalLong.of(id) : OptionalLong.empty();
    }
}
