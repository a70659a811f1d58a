package org.rums.ui.internal.boxes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rums.core.box.BoxClient;
import org.rums.core.issue.Formatting;
import org.rums.core.issue.IssueJournal;
import org.rums.core.key.BoxId;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.key.RekeyRoot;
import org.rums.core.licence.FullPartition;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** Formats a blank box with the evaluation keys; its journal, shared with the command line, gives the name. */
final class EvaluationFormat {
    private final Path keyrings;

    /** A formatter whose journal lies in a folder, which need not exist yet. */
    EvaluationFormat(Path keyrings) {
        this.keyrings = keyrings;
    }

    BoxId format(BoxClient client, String label) throws RefusedException {
        try (KeyRing ring = EvaluationKeys.keyRing();
                RekeyRoot root = EvaluationKeys.rekeyRoot();
                IssueJournal journal = journal(ring)) {
            Instant now = Instant.now();
            List<FullPartition> partitions = List.of(DemoPartition.at(now));
            return new Formatting(ring, root, journal)
                    .format(
                            client,
                            new Formatting.Wish(label, true, now.getEpochSecond(), Optional.empty(), partitions));
        }
    }

    private IssueJournal journal(KeyRing ring) throws RefusedException {
        Path file = keyrings.resolve("evaluation.journal");
        if (Files.exists(file)) {
            return IssueJournal.open(file, ring.journalId(), ring.developerId());
        }
        try {
            Files.createDirectories(keyrings);
        } catch (IOException e) {
            throw new RefusedException(ResultCode.FILE_FAILED, keyrings.toString()).because(e);
        }
        return IssueJournal.create(file, ring.journalId(), ring.developerId());
    }
}
