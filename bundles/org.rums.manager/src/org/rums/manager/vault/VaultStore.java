package org.rums.manager.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.util.PBKDF2Config;
import org.bouncycastle.jcajce.BCFKSLoadStoreParameter;
import org.rums.core.cms.Bc;
import org.rums.core.cms.Identity;
import org.rums.core.cms.PersonCertificate;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * The entries of the key store, in memory: keys with certificates, certificates, and other secrets. Keys and secrets
 * stay encrypted one by one until they are asked for, under the vault's key. Not thread-safe.
 *
 * <p>BCFKS knows secret keys of a few kinds only. One for HMAC-SHA-512 may have any length, so that is what other
 * secrets are kept as.
 */
final class VaultStore {
    private static final String SECRET = "HMACSHA512";
    private static final int ROUNDS = 1_024;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final KeyStore entries;
    private final Secret key;

    private VaultStore(KeyStore entries, Secret key) {
        this.entries = entries;
        this.key = key;
    }

    /** Something that needs the key store's password. */
    private interface Step<T> {
        T with(char[] password) throws GeneralSecurityException, IOException, RefusedException;
    }

    /**
     * A store without entries.
     *
     * @param key the vault's key, stays with the caller and is needed as long as the store is used
     */
    static VaultStore empty(Secret key) {
        try {
            return opened(key, password -> null);
        } catch (RefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads a store.
     *
     * @param file its bytes
     * @param key the vault's key, stays with the caller and is needed as long as the store is used
     * @throws RefusedException VAULT_DAMAGED
     */
    static VaultStore read(byte[] file, Secret key) throws RefusedException {
        BcfksShape.check(file);
        return opened(key, password -> new ByteArrayInputStream(file));
    }

    private static VaultStore opened(Secret key, Step<ByteArrayInputStream> file) throws RefusedException {
        return step(key, password -> {
            KeyStore entries = KeyStore.getInstance("BCFKS", Bc.provider());
            entries.load(file.with(password), password);
            return new VaultStore(entries, key);
        });
    }

    /** Does something with the password, which is zeroed afterwards. Whatever fails means damage. */
    private static <T> T step(Secret key, Step<T> step) throws RefusedException {
        char[] password = password(key);
        try {
            return step.with(password);
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            // the parser below throws several unchecked exceptions on bytes that are no key store
            throw new RefusedException(ResultCode.VAULT_DAMAGED, "(entries)").because(e);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static char[] password(Secret key) {
        byte[] bytes = key.bytes();
        char[] password = new char[2 * bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            password[2 * i] = HEX[bytes[i] >> 4 & 0xF];
            password[2 * i + 1] = HEX[bytes[i] & 0xF];
        }
        return password;
    }

    /** The whole store as it goes into its file. The key is random, so few rounds derive from it. */
    byte[] write() throws RefusedException {
        return step(key, password -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            entries.store(new BCFKSLoadStoreParameter.Builder(out, password)
                    .withStorePBKDFConfig(new PBKDF2Config.Builder()
                            .withIterationCount(ROUNDS)
                            .withPRF(PBKDF2Config.PRF_SHA512)
                            .build())
                    .withStoreEncryptionAlgorithm(BCFKSLoadStoreParameter.EncryptionAlgorithm.AES256_CCM)
                    .withStoreMacAlgorithm(BCFKSLoadStoreParameter.MacAlgorithm.HmacSHA512)
                    .build());
            return out.toByteArray();
        });
    }

    /** The names of entries that begin so, in order. */
    List<String> names(String prefix) throws RefusedException {
        return step(
                key,
                password -> Collections.list(entries.aliases()).stream()
                        .filter(name -> name.startsWith(prefix))
                        .sorted()
                        .toList());
    }

    void put(String name, Identity identity) throws RefusedException {
        step(key, password -> {
            Certificate[] chain = {identity.certificate().x509()};
            entries.setKeyEntry(name, identity.privateKey(), password, chain);
            return name;
        });
    }

    /** The identity of an entry; the caller closes it. */
    Identity identity(String name) throws RefusedException {
        return step(
                key,
                password -> Identity.of(
                        (PrivateKey) entries.getKey(name, password), (X509Certificate) entries.getCertificate(name)));
    }

    void put(String name, PersonCertificate certificate) throws RefusedException {
        step(key, password -> {
            entries.setCertificateEntry(name, certificate.x509());
            return name;
        });
    }

    /** The certificate of an entry, with a key or without. */
    PersonCertificate certificate(String name) throws RefusedException {
        return step(key, password -> PersonCertificate.of((X509Certificate) entries.getCertificate(name)));
    }

    void put(String name, Secret secret) throws RefusedException {
        step(key, password -> {
            entries.setKeyEntry(name, new SecretKeySpec(secret.bytes(), SECRET), password, null);
            return name;
        });
    }

    /** The secret of an entry; the caller closes it. */
    Optional<Secret> secret(String name) throws RefusedException {
        return step(key, password -> {
            Key found = entries.getKey(name, password);
            return found == null ? Optional.empty() : Optional.of(Secret.owning(found.getEncoded()));
        });
    }

    void remove(String name) throws RefusedException {
        step(key, password -> {
            entries.deleteEntry(name);
            return name;
        });
    }
}
