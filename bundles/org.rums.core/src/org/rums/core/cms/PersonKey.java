package org.rums.core.cms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.EncryptionException;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.openssl.jcajce.JcePEMDecryptorProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * The private key of a person, from a PKCS#12 file or from PEM (PKCS#8 or the older forms, with a passphrase or
 * without).
 *
 * <p>Source: docs/keys.md, "People".
 */
public final class PersonKey {
    private static final int MAX_FILE = 1 << 20;

    private static final String PEM = "-----BEGIN ";

    private final PrivateKey key;

    PersonKey(PrivateKey key) {
        this.key = key;
    }

    /**
     * Reads a private key.
     *
     * @param file bytes of a PKCS#12 or PEM file
     * @param passphrase empty where it has none; stays with the caller
     * @return the key
     * @throws RefusedException WRONG_PASSPHRASE, or MALFORMED where there is no RSA or EC key in it
     */
    public static PersonKey parse(byte[] file, char[] passphrase) throws RefusedException {
        if (file.length > MAX_FILE) {
            throw new RefusedException(ResultCode.MALFORMED, "The file is too large");
        }

        boolean pem = new String(file, StandardCharsets.ISO_8859_1).contains(PEM);
        Optional<PrivateKey> key =
                pem ? fromPem(file, passphrase) : Pkcs12.read(file, passphrase).map(Pkcs12.Entry::key);
        return key.filter(
                        k -> k.getAlgorithm().equals("RSA") || k.getAlgorithm().startsWith("EC"))
                .map(PersonKey::new)
                .orElseThrow(() -> new RefusedException(ResultCode.MALFORMED, "There is no RSA or EC key"));
    }

    /**
     * Whether a private key may have a passphrase.
     *
     * @param file bytes of a PKCS#12 or PEM file
     * @return false where it is PEM and not encrypted, so that there is nothing to ask for
     */
    public static boolean mayBeEncrypted(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return !text.contains(PEM) || text.contains("ENCRYPTED");
    }

    boolean rsa() {
        return key.getAlgorithm().equals("RSA");
    }

    PrivateKey key() {
        return key;
    }

    private static Optional<PrivateKey> fromPem(byte[] file, char[] passphrase) throws RefusedException {
        try (PEMParser parser =
                new PEMParser(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.ISO_8859_1))) {
            for (Object part = parser.readObject(); part != null; part = parser.readObject()) {
                Optional<PrivateKeyInfo> info = info(part, passphrase);
                if (info.isPresent()) {
                    return Optional.of(
                            new JcaPEMKeyConverter().setProvider(Bc.PROVIDER).getPrivateKey(info.get()));
                }
            }
            return Optional.empty();
        } catch (PKCSException | EncryptionException e) {
            throw refused(ResultCode.WRONG_PASSPHRASE, "", e);
        } catch (IOException | OperatorCreationException | RuntimeException e) {
            // the parser below throws several unchecked exceptions on bytes that are no key
            throw refused(ResultCode.MALFORMED, "", e);
        }
    }

    private static Optional<PrivateKeyInfo> info(Object part, char[] passphrase)
            throws IOException, PKCSException, OperatorCreationException {
        if (part instanceof PKCS8EncryptedPrivateKeyInfo sealed) {
            return Optional.of(sealed.decryptPrivateKeyInfo(new JceOpenSSLPKCS8DecryptorProviderBuilder()
                    .setProvider(Bc.PROVIDER)
                    .build(passphrase)));
        }
        if (part instanceof PEMEncryptedKeyPair sealed) {
            return Optional.of(sealed.decryptKeyPair(new JcePEMDecryptorProviderBuilder()
                            .setProvider(Bc.PROVIDER)
                            .build(passphrase))
                    .getPrivateKeyInfo());
        }
        if (part instanceof PEMKeyPair pair) {
            return Optional.of(pair.getPrivateKeyInfo());
        }
        return part instanceof PrivateKeyInfo info ? Optional.of(info) : Optional.empty();
    }

    private static RefusedException refused(ResultCode code, String detail, Exception cause) {
        return new RefusedException(code, detail).because(cause);
    }
}
