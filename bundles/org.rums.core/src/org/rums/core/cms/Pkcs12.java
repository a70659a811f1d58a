package org.rums.core.cms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.Optional;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;
import org.rums.core.key.Primitives;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** PKCS#12 files (RFC 7292) with one private key and its certificate. */
final class Pkcs12 {
    private static final int ITERATIONS = 200_000;

    private Pkcs12() {}

    /** What a file holds. */
    record Entry(PrivateKey key, Optional<X509Certificate> certificate) {}

    /**
     * Reads the first private key.
     *
     * @throws RefusedException WRONG_PASSPHRASE, or MALFORMED where it is no such file
     */
    static Optional<Entry> read(byte[] file, char[] passphrase) throws RefusedException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12", Bc.PROVIDER);
            store.load(new ByteArrayInputStream(file), passphrase);
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias) && store.getKey(alias, passphrase) instanceof PrivateKey key) {
                    return Optional.of(new Entry(
                            key,
                            Optional.ofNullable(store.getCertificate(alias))
                                    .filter(X509Certificate.class::isInstance)
                                    .map(X509Certificate.class::cast)));
                }
            }
            return Optional.empty();
        } catch (UnrecoverableKeyException e) {
            throw refused(ResultCode.WRONG_PASSPHRASE, e);
        } catch (IOException e) {
            String message = String.valueOf(e.getMessage());
            boolean passphraseWrong = message.contains("wrong password") || message.contains("mac invalid");
            throw refused(passphraseWrong ? ResultCode.WRONG_PASSPHRASE : ResultCode.MALFORMED, e);
        } catch (GeneralSecurityException | RuntimeException e) {
            // the parser below throws several unchecked exceptions on bytes that are no PKCS#12
            throw refused(ResultCode.MALFORMED, e);
        }
    }

    /** Writes a file: AES-256 under PBKDF2 with HMAC-SHA-256, and a MAC with SHA-256, as openssl writes it too. */
    static byte[] write(PrivateKey key, PersonCertificate certificate, char[] passphrase) {
        try {
            JcePKCSPBEOutputEncryptorBuilder sealing = new JcePKCSPBEOutputEncryptorBuilder(
                            NISTObjectIdentifiers.id_aes256_CBC)
                    .setProvider(Bc.PROVIDER)
                    .setPRF(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE))
                    .setIterationCount(ITERATIONS);
            OutputEncryptor sealed = sealing.build(passphrase);
            return new PKCS12PfxPduBuilder()
                    .addData(named(new JcaPKCS12SafeBagBuilder(key, sealed), certificate)
                            .build())
                    .addEncryptedData(
                            sealing.build(passphrase),
                            named(new JcaPKCS12SafeBagBuilder(certificate.x509()), certificate)
                                    .build())
                    .build(
                            new JcePKCS12MacCalculatorBuilder(NISTObjectIdentifiers.id_sha256)
                                    .setProvider(Bc.PROVIDER)
                                    .setIterationCount(ITERATIONS),
                            passphrase)
                    .getEncoded();
        } catch (IOException | OperatorCreationException | PKCSException e) {
            throw new IllegalStateException("PKCS#12 of a checked key", e);
        }
    }

    /** Gives key and certificate the name and the id by which readers know that they belong together. */
    private static PKCS12SafeBagBuilder named(PKCS12SafeBagBuilder bag, PersonCertificate certificate) {
        return bag.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_friendlyName, new DERBMPString(certificate.name()))
                .addBagAttribute(
                        PKCSObjectIdentifiers.pkcs_9_at_localKeyId,
                        new DEROctetString(Primitives.sha256(certificate.encoded())));
    }

    private static RefusedException refused(ResultCode code, Exception cause) {
        return new RefusedException(code, "").because(cause);
    }
}
