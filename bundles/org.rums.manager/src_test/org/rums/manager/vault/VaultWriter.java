package org.rums.manager.vault;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.rums.core.key.Secret;
import org.rums.manager.testkit.Desk;

/** A process that writes to a vault until it is killed, and says on standard output what is safe. */
final class VaultWriter {
    private VaultWriter() {}

    public static void main(String[] arguments) throws Exception {
        Desk desk = new Desk(Path.of(arguments[0]));
        UUID profile = UUID.fromString(arguments[1]);
        VaultSession session = desk.vault().unlock(Desk.passphrase());
        int from = session.lastSeen(profile).orElse(0);
        for (int revision = from + 1; ; revision++) {
            session.remember(profile, revision);
            try (Secret work = Secret.owning(("work " + revision).getBytes(StandardCharsets.UTF_8))) {
                session.drafts().save(profile, "document", work);
            }
            System.out.println(revision);
        }
    }
}
