package org.rums.core.cms;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.AuthEnvelopedData;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.EncryptedContentInfo;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAESOAEPparams;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.KeyAgreeRecipientInformation;
import org.bouncycastle.cms.KeyTransRecipientInformation;
import org.bouncycastle.cms.PKIXRecipientId;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.rums.core.cms.CmsException.Reason;
import org.rums.core.key.Primitives;
import org.rums.core.key.Secret;

/**
 * Bytes encrypted to people: CMS AuthEnvelopedData (RFC 5083, RFC 5084), DER, AES-256-GCM with a tag of 16 bytes, as
 * {@code openssl cms -decrypt} opens it too. The key goes to RSA recipients by OAEP with SHA-256, to EC recipients by
 * one-pass ECDH with the SHA-256 KDF and AES-256 key wrap; nothing else is read.
 *
 * <p>An envelope says nothing about who made it. Source: docs/keys.md, "People".
 */
public final class Envelope {
    /** Most recipients of one envelope. */
    public static final int MAX_RECIPIENTS = 64;
    /** Most bytes that a recipient adds to the content. */
    public static final int RECIPIENT = 4_096;

    private static final int NONCE = 12;
    private static final int OVERHEAD = 1_024;

    private final CMSAuthEnvelopedData data;
    private final int length;
    private final List<RecipientInformation> recipients;

    private Envelope(CMSAuthEnvelopedData data, int length, List<RecipientInformation> recipients) {
        this.data = data;
        this.length = length;
        this.recipients = recipients;
    }

    /**
     * One for whom an envelope is, as it says in clear and unproven.
     *
     * @param issuer who made the certificate: the person, where it is self-made
     * @param serial number of the certificate
     */
    public record To(String issuer, BigInteger serial) {}

    /**
     * Encrypts.
     *
     * @param content what to encrypt; stays with the caller
     * @param recipients 1 to {@value #MAX_RECIPIENTS} people
     * @return CMS, DER
     */
    public static byte[] seal(byte[] content, Collection<PersonCertificate> recipients) {
        if (recipients.isEmpty() || recipients.size() > MAX_RECIPIENTS) {
            throw new IllegalArgumentException(recipients.size() + " recipients");
        }
        try {
            CMSAuthEnvelopedDataGenerator generator = new CMSAuthEnvelopedDataGenerator();
            for (PersonCertificate recipient : recipients) {
                generator.addRecipientInfoGenerator(recipient.rsa() ? rsa(recipient) : ec(recipient));
            }
            OutputAEADEncryptor encryptor =
                    (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                            .setProvider(Bc.PROVIDER)
                            .build();
            return generator
                    .generate(new CMSProcessableByteArray(content), encryptor)
                    .toASN1Structure()
                    .getEncoded("DER");
        } catch (CMSException | GeneralSecurityException | IOException e) {
            throw new IllegalStateException("CMS of checked certificates", e);
        }
    }

    /**
     * Reads an envelope without opening it.
     *
     * @param cms DER
     * @param maxContent most bytes of content
     * @return the envelope
     * @throws CmsException OTHER_KIND, DAMAGED, UNSUPPORTED or TOO_LARGE
     */
    public static Envelope parse(byte[] cms, int maxContent) throws CmsException {
        CmsShape.check(cms, CMSObjectIdentifiers.authEnvelopedData);
        if (cms.length > (long) maxContent + OVERHEAD + (long) MAX_RECIPIENTS * RECIPIENT) {
            throw new CmsException(Reason.TOO_LARGE, cms.length + " bytes");
        }
        try {
            CMSAuthEnvelopedData data = new CMSAuthEnvelopedData(cms);
            int length =
                    length(AuthEnvelopedData.getInstance(data.toASN1Structure().getContent()));
            if (length > maxContent) {
                throw new CmsException(Reason.TOO_LARGE, length + " bytes of content");
            }
            List<RecipientInformation> all =
                    List.copyOf(data.getRecipientInfos().getRecipients());
            check(all);
            return new Envelope(data, length, all);
        } catch (CMSException | RuntimeException e) {
            // the ASN.1 classes throw several unchecked exceptions on bytes that are no CMS
            throw new CmsException(Reason.DAMAGED, "no CMS AuthEnvelopedData", e);
        }
    }

    /** Bytes of content, after a look at cipher, nonce and tag. */
    private static int length(AuthEnvelopedData data) throws CmsException {
        EncryptedContentInfo content = data.getAuthEncryptedContentInfo();
        AlgorithmIdentifier cipher = content.getContentEncryptionAlgorithm();
        if (!NISTObjectIdentifiers.id_aes256_GCM.equals(cipher.getAlgorithm())) {
            throw new CmsException(Reason.UNSUPPORTED, "cipher " + cipher.getAlgorithm());
        }
        GCMParameters parameters = GCMParameters.getInstance(cipher.getParameters());
        boolean full = parameters.getIcvLen() == Primitives.TAG && data.getMac().getOctets().length == Primitives.TAG;
        if (!full || parameters.getNonce().length != NONCE) {
            throw new CmsException(Reason.UNSUPPORTED, "length of tag or nonce");
        }
        if (!PKCSObjectIdentifiers.data.equals(content.getContentType())) {
            throw new CmsException(Reason.UNSUPPORTED, "content " + content.getContentType());
        }
        ASN1OctetString sealed = content.getEncryptedContent();
        if (sealed == null) {
            throw new CmsException(Reason.DAMAGED, "no content");
        }
        return sealed.getOctets().length;
    }

    private static void check(List<RecipientInformation> recipients) throws CmsException {
        if (recipients.isEmpty() || recipients.size() > MAX_RECIPIENTS) {
            throw new CmsException(Reason.TOO_LARGE, recipients.size() + " recipients");
        }
        for (RecipientInformation recipient : recipients) {
            AlgorithmIdentifier used = recipient.getKeyEncryptionAlgorithm();
            boolean known = recipient instanceof KeyTransRecipientInformation && used.equals(oaep())
                    || recipient instanceof KeyAgreeRecipientInformation && agreed(used);
            if (!known || !(recipient.getRID() instanceof PKIXRecipientId id) || id.getIssuer() == null) {
                throw new CmsException(Reason.UNSUPPORTED, "way to a recipient: " + used.getAlgorithm());
            }
        }
    }

    private static boolean agreed(AlgorithmIdentifier used) {
        ASN1Encodable wrap = used.getParameters();
        return CMSAlgorithm.ECDH_SHA256KDF.equals(used.getAlgorithm())
                && wrap != null
                && CMSAlgorithm.AES256_WRAP.equals(
                        AlgorithmIdentifier.getInstance(wrap).getAlgorithm());
    }

    /**
     * For whom it is, as it says in clear and unproven.
     *
     * @return in the order of the envelope
     */
    public List<To> recipients() {
        List<To> all = new ArrayList<>();
        for (RecipientInformation recipient : recipients) {
            PKIXRecipientId id = (PKIXRecipientId) recipient.getRID();
            all.add(new To(id.getIssuer().toString(), id.getSerialNumber()));
        }
        return all;
    }

    /**
     * Whether it says that it is for somebody.
     *
     * @param person who
     * @return true where one of the recipients is this person
     */
    public boolean isFor(PersonCertificate person) {
        return !informations(person).isEmpty();
    }

    /** Several only where others were given the same number by their issuer. */
    private List<RecipientInformation> informations(PersonCertificate person) {
        byte[] issuer = person.x509().getIssuerX500Principal().getEncoded();
        BigInteger serial = person.x509().getSerialNumber();
        return recipients.stream()
                .filter(recipient -> fits(recipient, person.rsa()))
                .filter(recipient -> recipient.getRID() instanceof PKIXRecipientId id
                        && serial.equals(id.getSerialNumber())
                        && sameName(issuer, id))
                .toList();
    }

    private static boolean sameName(byte[] issuer, PKIXRecipientId id) {
        try {
            return id.getIssuer().equals(X500Name.getInstance(issuer))
                    || Arrays.equals(issuer, id.getIssuer().getEncoded());
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean fits(RecipientInformation recipient, boolean rsa) {
        return rsa
                ? recipient instanceof KeyTransRecipientInformation
                : recipient instanceof KeyAgreeRecipientInformation;
    }

    /**
     * Opens it for the first of some identities that it is for.
     *
     * @param identities of one person, stay with the caller
     * @return the content; the caller closes it
     * @throws CmsException NOT_A_RECIPIENT, or DAMAGED where it is for one of them and does not open
     */
    public Secret open(Collection<Identity> identities) throws CmsException {
        boolean named = false;
        for (Identity identity : identities) {
            for (RecipientInformation mine : informations(identity.certificate())) {
                named = true;
                Optional<Secret> content = content(mine, recipient(identity.key()));
                if (content.isPresent()) {
                    return content.get();
                }
            }
        }
        throw named
                ? new CmsException(Reason.DAMAGED, "it does not open")
                : new CmsException(Reason.NOT_A_RECIPIENT, "it is for others");
    }

    /**
     * Opens it with a key alone.
     *
     * @param key whose certificate is not at hand
     * @return the content; the caller closes it
     * @throws CmsException NOT_A_RECIPIENT where it is for others or damaged: without the certificate both look alike
     */
    public Secret open(PersonKey key) throws CmsException {
        Recipient recipient = recipient(key);
        for (RecipientInformation information : recipients) {
            Optional<Secret> content =
                    fits(information, key.rsa()) ? content(information, recipient) : Optional.empty();
            if (content.isPresent()) {
                return content.get();
            }
        }
        throw new CmsException(Reason.NOT_A_RECIPIENT, "or it was encrypted for somebody else");
    }

    /** Reads into an array of the right length, so that no buffer with clear text is left behind here. */
    private Optional<Secret> content(RecipientInformation information, Recipient recipient) {
        byte[] clear = new byte[length];
        boolean whole = false;
        try (InputStream in = information.getContentStream(recipient).getContentStream()) {
            whole = in.readNBytes(clear, 0, length) == length && in.read() < 0;
            return whole ? Optional.of(Secret.owning(clear)) : Optional.empty();
        } catch (CMSException | IOException | RuntimeException e) {
            // for somebody else, or damaged: both show as one of many exceptions, and neither says which
            whole = false;
            return Optional.empty();
        } finally {
            if (!whole) {
                Arrays.fill(clear, (byte) 0);
            }
        }
    }

    private static Recipient recipient(PersonKey key) {
        return key.rsa()
                ? new JceKeyTransAuthEnvelopedRecipient(key.key()).setProvider(Bc.PROVIDER)
                : new JceKeyAgreeAuthEnvelopedRecipient(key.key()).setProvider(Bc.PROVIDER);
    }

    private static AlgorithmIdentifier oaep() {
        AlgorithmIdentifier sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
        AlgorithmIdentifier mask = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, sha256);
        return new AlgorithmIdentifier(
                PKCSObjectIdentifiers.id_RSAES_OAEP,
                new RSAESOAEPparams(sha256, mask, RSAESOAEPparams.DEFAULT_P_SOURCE_ALGORITHM));
    }

    private static RecipientInfoGenerator rsa(PersonCertificate recipient) throws GeneralSecurityException {
        return new JceKeyTransRecipientInfoGenerator(recipient.x509(), oaep()).setProvider(Bc.PROVIDER);
    }

    private static RecipientInfoGenerator ec(PersonCertificate recipient) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", Bc.PROVIDER);
        generator.initialize(((ECPublicKey) recipient.x509().getPublicKey()).getParams());
        KeyPair once = generator.generateKeyPair();
        return new JceKeyAgreeRecipientInfoGenerator(
                        CMSAlgorithm.ECDH_SHA256KDF, once.getPrivate(), once.getPublic(), CMSAlgorithm.AES256_WRAP)
                .addRecipient(recipient.x509())
                .setProvider(Bc.PROVIDER);
    }
}
