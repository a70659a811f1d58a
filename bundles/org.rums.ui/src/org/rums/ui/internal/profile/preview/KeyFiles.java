package org.rums.ui.internal.profile.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.rums.core.code.Snapshot;
import org.rums.core.issue.RequestReader;
import org.rums.core.issue.VerifiedRequest;
import org.rums.core.key.BoxId;
import org.rums.core.key.EvaluationKeys;
import org.rums.core.key.KeyRing;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.ui.ProfileKeys;
import org.rums.ui.internal.commands.Refusals;

/** Boxes as the files of their Transaction Keys show them. Not for the user interface thread. */
final class KeyFiles {
    /** What the names of such files end with. */
    static final String PATTERN = "*.rtk";

    private static final int MAX = 1 << 20;

    private final Optional<ProfileKeys> keys;

    KeyFiles(Optional<ProfileKeys> keys) {
        this.keys = keys;
    }

    /** A file shows no box; the message says why. */
    static final class NoBoxException extends Exception {
        private static final long serialVersionUID = 1;

        NoBoxException(String sentence) {
            super(sentence);
        }
    }

    /**
     * Reads a file.
     *
     * @param file that a box or RUpdate made
     * @param developerId whose keys the profile is for
     */
    Target read(Path file, long developerId) throws NoBoxException {
        String name = String.valueOf(file.getFileName());
        try (KeyRing ring = ring(developerId)) {
            return read(name, text(file), ring);
        } catch (RefusedException e) {
            throw new NoBoxException(Refusals.text(PreviewMessages.format(PreviewMessages.NotOpened, name), e));
        } catch (IOException e) {
            throw new NoBoxException(PreviewMessages.format(PreviewMessages.NotRead, name, e.getMessage()));
        }
    }

    private KeyRing ring(long developerId) throws RefusedException, NoBoxException {
        if (developerId == EvaluationKeys.DEVELOPER_ID) {
            return EvaluationKeys.keyRing();
        }
        Optional<KeyRing> known = keys.isPresent() ? keys.get().keyRing(developerId) : Optional.empty();
        return known.orElseThrow(() -> new NoBoxException(
                PreviewMessages.format(PreviewMessages.NoKeyRing, String.format(Locale.ROOT, "0x%08X", developerId))));
    }

    private static String text(Path file) throws IOException, RefusedException {
        if (Files.size(file) > MAX) {
            throw new RefusedException(ResultCode.TOO_LARGE, "");
        }
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static Target read(String name, String text, KeyRing ring) throws RefusedException, NoBoxException {
        try (VerifiedRequest request =
                new RequestReader(ring, box -> 1).read(text).request()) {
            Snapshot snapshot = request.snapshot().orElseThrow(() -> new NoBoxException(PreviewMessages.NoSnapshot));
            BoxId box = request.transaction().box();
            return new Target(
                    PreviewMessages.format(PreviewMessages.KeyFile, name, BoxId.format(box.boxName())),
                    PreviewMessages.KeyFileNote,
                    snapshot.state().model(),
                    Optional.of(snapshot.state()),
                    OptionalLong.of(snapshot.latestTime()),
                    OptionalLong.of(box.developerId()));
        }
    }
}
