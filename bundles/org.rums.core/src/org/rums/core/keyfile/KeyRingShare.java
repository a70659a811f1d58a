package org.rums.core.keyfile;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAESOAEPparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.KeyAgreeRecipientInformation;
import org.bouncycastle.cms.KeyTransRecipientInformation;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.rums.core.key.KeyRing;
import org.rums.core.key.Primitives;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/**
 * A key ring on its way to a colleague: CMS AuthEnvelopedData with AES-256-GCM, encrypted to the colleague's certificate
 * (RSA-OAEP or ECDH), as {@code openssl cms -decrypt} opens it too.
 *
 * <p>It is encrypted and not signed: whoever gets one compares its {@linkplain #fingerprint(KeyRing) fingerprint} with
 * the sender over another way before using it. The rekey root never travels so. Source: docs/keys.md, "Handing a key
 * ring on".
 */
public final class KeyRingShare {
    private static final int MAX_FILE = 1 << 20;
    private static final int TAG = 16;
    private static final int FINGERPRINT = 16;
    private static final byte[] DOMAIN = Primitives.ascii("RUMS ring fingerprint 1");

    private KeyRingShare() {}

    /**
     * Encrypts a ring for a colleague.
     *
     * @param ring the ring
     * @param recipient whose certificate was checked by its fingerprint
     * @return CMS, DER
     */
    public static byte[] seal(KeyRing ring, RecipientCertificate recipient) {

        try (Secret content = KeyCodec.ring(ring)) {
            CMSAuthEnvelopedDataGenerator generator = new CMSAuthEnvelopedDataGenerator();
            generator.addRecipientInfoGenerator(recipient.rsa() ? rsa(recipient) : ec(recipient));
            OutputAEADEncryptor encryptor =
                    (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                            .setProvider(Bc.PROVIDER)
                            .build();
            return generator
                    .generate(new CMSProcessableByteArray(content.bytes()), encryptor)
                    .getEncoded();
        } catch (CMSException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException("CMS of a checked certificate", e);
        }
    }

    /**
     * Opens what a colleague sent.
     *
     * @param cms DER
     * @param key the own private key
     * @return the ring; the caller closes it
     * @throws RefusedException KEYRING_DAMAGED where it is damaged or for somebody else
     */
    public static KeyRing open(byte[] cms, RecipientKey key) throws RefusedException {
        if (cms.length > MAX_FILE) {
            throw damaged("too large");
        }
        CMSAuthEnvelopedData data = parse(cms);
        Recipient recipient = recipient(key);
        for (RecipientInformation information : data.getRecipientInfos().getRecipients()) {
            boolean fits = key.rsa()
                    ? information instanceof KeyTransRecipientInformation
                    : information instanceof KeyAgreeRecipientInformation;
            Optional<Secret> content = fits ? content(information, recipient) : Optional.empty();
            if (content.isPresent()) {
                try (Secret clear = content.get()) {
                    return KeyCodec.ring(clear);
                }
            }
        }
        throw damaged("or it was encrypted for somebody else");
    }

    /**
     * What sender and receiver compare: it tells two rings apart and nothing about their keys.
     *
     * @param ring the ring
     * @return 32 hexadecimal digits in groups of four
     */
    public static String fingerprint(KeyRing ring) {
        try (Secret content = KeyCodec.ring(ring)) {
            byte[] digest = Arrays.copyOf(Primitives.sha256(DOMAIN, content.bytes()), FINGERPRINT);
            return HexFormat.of().withUpperCase().formatHex(digest).replaceAll("(.{4})(?=.)", "$1-");
        }
    }

    private static CMSAuthEnvelopedData parse(byte[] cms) throws RefusedException {
        try {
            CMSAuthEnvelopedData data = new CMSAuthEnvelopedData(cms);
            boolean strong = NISTObjectIdentifiers.id_aes256_GCM.getId().equals(data.getEncryptionAlgOID());
            if (!strong || data.getMac().length != TAG) {
                throw damaged("not AES-256-GCM with a full tag");
            }
            return data;
        } catch (CMSException | RuntimeException e) {
            // the ASN.1 classes throw several unchecked exceptions on bytes that are no CMS
            RefusedException refused = damaged("no CMS AuthEnvelopedData");
            refused.initCause(e);
            throw refused;
        }
    }

    private static Optional<Secret> content(RecipientInformation information, Recipient recipient) {
        try {
            return Optional.of(Secret.owning(information.getContent(recipient)));
        } catch (CMSException | RuntimeException e) {
            // for somebody else, or damaged: both show as one of many exceptions, and neither says which
            return Optional.empty();
        }
    }

    private static Recipient recipient(RecipientKey key) {
        return key.rsa()
                ? new JceKeyTransAuthEnvelopedRecipient(key.key()).setProvider(Bc.PROVIDER)
                : new JceKeyAgreeAuthEnvelopedRecipient(key.key()).setProvider(Bc.PROVIDER);
    }

    private static RecipientInfoGenerator rsa(RecipientCertificate recipient) throws GeneralSecurityException {
        AlgorithmIdentifier sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
        AlgorithmIdentifier mask = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, sha256);
        RSAESOAEPparams oaep = new RSAESOAEPparams(sha256, mask, RSAESOAEPparams.DEFAULT_P_SOURCE_ALGORITHM);
        return new JceKeyTransRecipientInfoGenerator(
                        recipient.certificate(), new AlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, oaep))
                .setProvider(Bc.PROVIDER);
    }

    private static RecipientInfoGenerator ec(RecipientCertificate recipient) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", Bc.PROVIDER);
        generator.initialize(((ECPublicKey) recipient.certificate().getPublicKey()).getParams());
        KeyPair once = generator.generateKeyPair();
        return new JceKeyAgreeRecipientInfoGenerator(
                        CMSAlgorithm.ECDH_SHA256KDF, once.getPrivate(), once.getPublic(), CMSAlgorithm.AES256_WRAP)
                .addRecipient(recipient.certificate())
                .setProvider(Bc.PROVIDER);
    }

    private static RefusedException damaged(String what) {
        return new RefusedException(ResultCode.KEYRING_DAMAGED, "(" + what + ")");
    }
}
