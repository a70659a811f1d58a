package org.rums.core.keyfile;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter;
import org.bouncycastle.crypto.threshold.ShamirSplitSecret;
import org.bouncycastle.crypto.threshold.ShamirSplitSecretShare;
import org.rums.core.key.KeyRing;
import org.rums.core.key.Primitives;
import org.rums.core.key.RekeyRoot;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * Back-up of a key ring together with its rekey root: as shares, of which any k of n bring it back and fewer tell
 * nothing, or as a passphrase-protected file, of which one makes two and keeps them in two places.
 *
 * <p>Without update keys and rekey root the boxes run on but can never be updated again. Source: docs/keys.md.
 */
public final class Backup {
    /** Most shares of a set. */
    public static final int MAX_SHARES = 16;

    private static final String KIND = "BAK";
    private static final byte[] NONCE = new byte[12];

    private Backup() {}

    /**
     * What a back-up holds.
     *
     * @param ring the key ring
     * @param root its rekey root
     */
    public record Contents(KeyRing ring, RekeyRoot root) implements AutoCloseable {
        @Override
        public void close() {
            ring.close();
            root.close();
        }
    }

    /**
     * Splits into shares, texts to be kept with n people or in n places.
     *
     * @param ring the key ring
     * @param root its rekey root
     * @param needed k, 2 to n
     * @param shares n, at most 16
     * @return n texts with line ends
     */
    public static List<String> split(KeyRing ring, RekeyRoot root, int needed, int shares) {
        if (needed < 2 || needed > shares || shares > MAX_SHARES) {
            throw new IllegalArgumentException("2 <= needed <= shares <= " + MAX_SHARES);
        }
        SecureRandom random = new SecureRandom();
        byte[] set = new byte[KeyShare.SET];
        random.nextBytes(set);
        try (Secret key = Secret.random(Primitives.KEY, random);
                Secret content = KeyCodec.both(ring, root)) {
            byte[] aad = KeyShare.binding(ring.developerId(), set, needed, shares);
            byte[] sealed = Primitives.seal(key.bytes(), NONCE, aad, content.bytes(), Primitives.TAG);
            List<String> texts = new ArrayList<>();
            byte[][] points = points(key, needed, shares, random);
            for (int i = 0; i < shares; i++) {
                texts.add(new KeyShare(ring.developerId(), set, needed, shares, i + 1, points[i], sealed)
                        .text(ring.vendor()));
                Arrays.fill(points[i], (byte) 0);
            }
            return texts;
        }
    }

    /**
     * Brings back from shares.
     *
     * @param texts shares of one set in any order, at least as many as needed; repeated ones count once
     * @return what was split; the caller closes it
     * @throws RefusedException SHARES_UNUSABLE with what is wrong: a damaged share, shares of several sets, too few
     *     of them, or one that was tampered with; UNSUPPORTED_VERSION
     */
    public static Contents combine(List<String> texts) throws RefusedException {
        NavigableMap<Integer, KeyShare> shares = new TreeMap<>();
        List<Integer> places = new ArrayList<>();
        String repeated = "";
        for (int i = 0; i < texts.size(); i++) {
            KeyShare share = parsed(texts.get(i), i + 1);
            if (!shares.isEmpty() && !share.sameSet(shares.firstEntry().getValue())) {
                throw unusable("The shares belong to different sets.");
            }
            int first = places.indexOf(share.index());
            if (first >= 0) {
                repeated = " Number " + (i + 1) + " is the same as number " + (first + 1) + ".";
            }
            places.add(share.index());
            shares.put(share.index(), share);
        }
        if (shares.isEmpty()) {
            throw unusable("There is no share.");
        }
        KeyShare any = shares.firstEntry().getValue();
        if (shares.size() < any.needed()) {
            throw unusable(
                    "Needed are " + any.needed() + " different shares; given: " + shares.size() + "." + repeated);
        }
        try (Secret key = join(shares.values().stream().limit(any.needed()).toList())) {
            Optional<byte[]> content = Primitives.open(key.bytes(), NONCE, any.binding(), any.sealed(), Primitives.TAG);
            try (Secret clear =
                    Secret.owning(content.orElseThrow(() -> unusable("One of them was altered; try others.")))) {
                return KeyCodec.both(clear);
            }
        }
    }

    /**
     * Writes a copy of both into one file.
     *
     * @param cost of a guess at the passphrase
     * @param file where no file is yet
     * @param ring the key ring
     * @param root its rekey root
     * @param passphrase not empty
     * @throws RefusedException EXISTS_ALREADY, or FILE_FAILED
     */
    public static void write(ScryptCost cost, Path file, KeyRing ring, RekeyRoot root, char[] passphrase)
            throws RefusedException {
        try (Secret content = KeyCodec.both(ring, root)) {
            byte[] sealed = cost.seal(KIND).seal(ring.developerId(), content.bytes(), passphrase, new SecureRandom());
            OwnerOnly.write(file, sealed, false);
        }
    }

    /**
     * Reads a copy.
     *
     * @param cost that it was written at
     * @param file the copy
     * @param passphrase as it was written with
     * @return what it holds; the caller closes it
     * @throws RefusedException WRONG_PASSPHRASE, KEYRING_DAMAGED, UNSUPPORTED_VERSION or FILE_FAILED
     */
    public static Contents read(ScryptCost cost, Path file, char[] passphrase) throws RefusedException {
        byte[] bytes = OwnerOnly.read(file, PassphraseSeal.MAX_FILE, ResultCode.KEYRING_DAMAGED);
        try (Secret content = cost.seal(KIND).open(bytes, passphrase)) {
            return KeyCodec.both(content);
        }
    }

    private static byte[][] points(Secret key, int needed, int shares, SecureRandom random) {
        ShamirSecretSplitter splitter = new ShamirSecretSplitter(
                ShamirSecretSplitter.Algorithm.AES, ShamirSecretSplitter.Mode.Native, Primitives.KEY, random);
        ShamirSplitSecretShare[] made =
                splitter.resplit(key.bytes(), needed, shares).getSecretShares();
        byte[][] points = new byte[shares][];
        try {
            for (int i = 0; i < shares; i++) {
                points[i] = made[i].getEncoded();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return points;
    }

    private static Secret join(List<KeyShare> shares) {
        ShamirSplitSecretShare[] points = shares.stream()
                .map(s -> new ShamirSplitSecretShare(s.point(), s.index()))
                .toArray(ShamirSplitSecretShare[]::new);
        try {
            return Secret.owning(
                    new ShamirSplitSecret(ShamirSecretSplitter.Algorithm.AES, ShamirSecretSplitter.Mode.Native, points)
                            .getSecret());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyShare parsed(String text, int place) throws RefusedException {
        try {
            return KeyShare.parse(text);
        } catch (RefusedException e) {
            if (e.code() == ResultCode.KEYRING_DAMAGED) {
                throw unusable("Of those given, number " + place + " is unusable " + e.detail() + ".");
            }
            throw e;
        }
    }

    private static RefusedException unusable(String what) {
        return new RefusedException(ResultCode.SHARES_UNUSABLE, what);
    }
}
