package org.rums.manager.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rums.core.cbor.CborReader;
import org.rums.core.cbor.CborWriter;
import org.rums.core.cms.CmsException;
import org.rums.core.cms.Envelope;
import org.rums.core.cms.Identity;
import org.rums.core.cms.SignedContent;
import org.rums.core.key.Secret;
import org.rums.core.keyfile.OwnerOnly;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.wire.WireException;

/**
 * Unsaved work, each in a file of its own, signed by the owner of the vault and sealed to the owner's certificate: what
 * was saved here is there after a crash, in clear nowhere, and somebody else cannot put anything in.
 *
 * <p>Saving and listing are no use of the vault, so that saving now and then does not keep it unlocked. Every method
 * throws VAULT_LOCKED once the session is locked. Source: docs/keys.md, "Drafts".
 */
public final class Drafts {
    /** Most bytes of content: those of a profile. */
    public static final int MAX = 4 << 20;

    private static final int MAX_DOCUMENT = 4_096;
    private static final int NAMED = 36;
    private static final long U32 = 0xFFFF_FFFFL;
    private static final int MAX_CONTENT = MAX + (1 << 13);
    private static final int MAX_SIGNED = MAX_CONTENT + (1 << 16);
    private static final int MAX_FILE = MAX_SIGNED + (1 << 16);
    private static final String ENDING = ".draft";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.draft");

    private final Path folder;
    private final VaultSession session;
    private final InstantSource clock;

    Drafts(Path folder, VaultSession session, InstantSource clock) {
        this.folder = folder;
        this.session = session;
        this.clock = clock;
    }

    /**
     * What lies there.
     *
     * @param drafts oldest first
     * @param unreadable damaged, or sealed to somebody else; they can be discarded
     */
    public record Found(List<Draft> drafts, List<UUID> unreadable) {}

    /** A draft with its content. */
    private record Whole(Draft draft, Secret content) implements AutoCloseable {
        @Override
        public void close() {
            content.close();
        }
    }

    /**
     * Seals unsaved work. It is in the file when this returns.
     *
     * @param id a random one for new work; work with this id is replaced
     * @param document what it is unsaved work on, at most 4,096 bytes
     * @param content at most {@link #MAX} bytes; stays with the caller
     * @return the draft
     * @throws RefusedException VAULT_LOCKED, TOO_LARGE or FILE_FAILED; what was there before is still there
     */
    public Draft save(UUID id, String document, Secret content) throws RefusedException {
        SealedDraft sealed = seal(id, document, content);
        sealed.write();
        return sealed.draft();
    }

    /**
     * Seals unsaved work without writing it yet, for those who have to go on where the disk fails.
     *
     * @param id a random one for new work; work with this id is replaced by writing
     * @param document what it is unsaved work on, at most 4,096 bytes
     * @param content at most {@link #MAX} bytes; stays with the caller
     * @return the sealed work, which outlasts locking
     * @throws RefusedException VAULT_LOCKED or TOO_LARGE
     */
    public SealedDraft seal(UUID id, String document, Secret content) throws RefusedException {
        if (content.length() > MAX || document.getBytes(StandardCharsets.UTF_8).length > MAX_DOCUMENT) {
            throw new RefusedException(ResultCode.TOO_LARGE, document);
        }
        Draft draft = new Draft(id, document, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        List<Identity> own = session.copies();
        try (Secret whole = encode(draft, content);
                Secret signed = Secret.owning(SignedContent.sign(whole.bytes(), own.get(0)))) {
            byte[] sealed = Envelope.seal(signed.bytes(), List.of(own.get(0).certificate()));
            return new SealedDraft(draft, file(id), sealed);
        } finally {
            own.forEach(Identity::close);
        }
    }

    /**
     * Looks at all drafts.
     *
     * @return those that can be opened, and the others
     * @throws RefusedException VAULT_LOCKED or FILE_FAILED
     */
    public Found list() throws RefusedException {
        List<Draft> drafts = new ArrayList<>();
        List<UUID> unreadable = new ArrayList<>();
        for (UUID id : ids(folder)) {
            try (Whole whole = whole(id)) {
                drafts.add(whole.draft());
            } catch (RefusedException e) {
                if (e.code() == ResultCode.DRAFT_DAMAGED || e.code() == ResultCode.NOT_A_RECIPIENT) {
                    unreadable.add(id);
                } else if (e.code() != ResultCode.FILE_FAILED || Files.exists(file(id))) {
                    throw e;
                }
                // else it was discarded in the meantime
            }
        }
        drafts.sort(Comparator.comparing(Draft::savedAt).thenComparing(Draft::id));
        return new Found(List.copyOf(drafts), List.copyOf(unreadable));
    }

    /** The ids of drafts, which need no vault. */
    static List<UUID> ids(Path folder) throws RefusedException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .map(name -> UUID.fromString(name.substring(0, name.length() - ENDING.length())))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw OwnerOnly.failed(folder, e);
        }
    }

    /**
     * Opens a draft.
     *
     * @param id of the draft
     * @return its content; the caller closes it
     * @throws RefusedException VAULT_LOCKED, DRAFT_DAMAGED, NOT_A_RECIPIENT, or FILE_FAILED where it is not there
     */
    public Secret open(UUID id) throws RefusedException {
        session.use();
        return whole(id).content();
    }

    /**
     * Opens work that was sealed, whether or not it was written.
     *
     * @param sealed by {@link #seal}, perhaps before the vault was locked
     * @return its content; the caller closes it
     * @throws RefusedException VAULT_LOCKED, or NOT_A_RECIPIENT in the vault of somebody else
     */
    public Secret open(SealedDraft sealed) throws RefusedException {
        session.use();
        return whole(sealed.draft().id(), sealed.bytes()).content();
    }

    /**
     * Discards a draft, also one that cannot be opened. Nothing happens where there is none.
     *
     * @param id of the draft
     * @throws RefusedException VAULT_LOCKED or FILE_FAILED
     */
    public void discard(UUID id) throws RefusedException {
        session.certificates();
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw OwnerOnly.failed(file(id), e);
        }
    }

    private Path file(UUID id) {
        return folder.resolve(id + ENDING);
    }

    private Whole whole(UUID id) throws RefusedException {
        session.certificates();
        return whole(id, OwnerOnly.read(file(id), MAX_FILE, ResultCode.DRAFT_DAMAGED));
    }

    private Whole whole(UUID id, byte[] file) throws RefusedException {
        List<Identity> own = session.copies();
        try (Secret inner = Envelope.parse(file, MAX_SIGNED).open(own);
                SignedContent signed = SignedContent.verify(inner.bytes(), MAX_CONTENT)) {
            if (own.stream().noneMatch(me -> me.certificate().equals(signed.signer()))) {
                throw damaged(id);
            }
            return decode(id, signed.content());
        } catch (CmsException e) {
            boolean others = e.reason() == CmsException.Reason.NOT_A_RECIPIENT;
            throw e.refused(others ? ResultCode.NOT_A_RECIPIENT : ResultCode.DRAFT_DAMAGED);
        } finally {
            own.forEach(Identity::close);
        }
    }

    private static Secret encode(Draft draft, Secret content) {
        CborWriter out = new CborWriter();
        out.map(4).key(1).text(draft.id().toString()).key(2).text(draft.document());
        out.key(3).uint(draft.savedAt().getEpochSecond()).key(4).bytes(content.bytes());
        Secret whole = Secret.owning(out.toByteArray());
        out.wipe();
        return whole;
    }

    private static Whole decode(UUID id, Secret whole) throws RefusedException {
        try {
            CborReader in = new CborReader(whole.bytes());
            in.readMap();
            in.expectKey(1);
            String named = in.readText(NAMED);
            in.expectKey(2);
            String document = in.readText(MAX_DOCUMENT);
            in.expectKey(3);
            Instant savedAt = Instant.ofEpochSecond(in.readUInt(U32));
            in.expectKey(4);
            Secret content = Secret.owning(in.readBytes(MAX));
            if (!named.equals(id.toString())) {
                content.close();
                throw damaged(id);
            }
            in.end();
            return new Whole(new Draft(id, document, savedAt), content);
        } catch (WireException e) {
            throw damaged(id).because(e);
        }
    }

    private static RefusedException damaged(UUID id) {
        return new RefusedException(ResultCode.DRAFT_DAMAGED, id.toString());
    }
}
