package org.rums.core.cms;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.rums.core.cms.CmsException.Reason;
import org.rums.core.key.Secret;
import org.rums.core.result.RefusedException;

/**
 * Bytes signed by one person, with the bytes and the person's certificate inside: CMS SignedData (RFC 5652), DER, as
 * {@code openssl cms -verify} takes it too. EC keys sign by ECDSA with the SHA-2 of the curve's size, RSA keys by PSS
 * with SHA-256; nothing else is read.
 *
 * <p>A signature that holds says who signed, not whether that person is trusted. The time of a certificate plays no
 * part: trust is told by the reader. Source: docs/keys.md, "People".
 *
 * @param content the bytes, closed with this
 * @param signer who signed them
 */
public record SignedContent(Secret content, PersonCertificate signer) implements AutoCloseable {
    private static final int PSS_SALT = 32;
    private static final int MAX_OVERHEAD = 65_536;
    private static final Map<ASN1ObjectIdentifier, ASN1ObjectIdentifier> ECDSA = Map.of(
            X9ObjectIdentifiers.ecdsa_with_SHA256, NISTObjectIdentifiers.id_sha256,
            X9ObjectIdentifiers.ecdsa_with_SHA384, NISTObjectIdentifiers.id_sha384,
            X9ObjectIdentifiers.ecdsa_with_SHA512, NISTObjectIdentifiers.id_sha512);

    /**
     * Signs.
     *
     * @param content what to sign; stays with the caller
     * @param signer who signs
     * @return CMS, DER, with the content in clear: the caller zeroes it where that is secret
     */
    public static byte[] sign(byte[] content, Identity signer) {
        try {
            PersonCertificate certificate = signer.certificate();
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                            .setProvider(Bc.PROVIDER)
                            .build())
                    .build(
                            new JcaContentSignerBuilder(algorithm(certificate))
                                    .setProvider(Bc.PROVIDER)
                                    .build(signer.privateKey()),
                            certificate.x509()));
            generator.addCertificates(new JcaCertStore(List.of(certificate.x509())));
            return generator
                    .generate(new CMSProcessableByteArray(content), true)
                    .getEncoded("DER");
        } catch (CMSException | IOException | OperatorCreationException | CertificateException e) {
            throw new IllegalStateException("a signature with a checked key", e);
        }
    }

    /** The name of the signature that a person makes. */
    static String algorithm(PersonCertificate person) {
        if (person.x509().getPublicKey() instanceof ECPublicKey ec) {
            int bits = ec.getParams().getCurve().getField().getFieldSize();
            return bits == 256 ? "SHA256withECDSA" : bits == 384 ? "SHA384withECDSA" : "SHA512withECDSA";
        }
        return "SHA256withRSAandMGF1";
    }

    /**
     * Reads and verifies.
     *
     * @param cms DER; stays with the caller
     * @param maxContent most bytes of content
     * @return content and signer; the caller closes it
     * @throws CmsException OTHER_KIND, DAMAGED, UNSUPPORTED, TOO_LARGE or SIGNATURE_BROKEN
     */
    public static SignedContent verify(byte[] cms, int maxContent) throws CmsException {
        CmsShape.check(cms, CMSObjectIdentifiers.signedData);
        if (cms.length > (long) maxContent + MAX_OVERHEAD) {
            throw new CmsException(Reason.TOO_LARGE, cms.length + " bytes");
        }
        try {
            CMSSignedData data = new CMSSignedData(cms);
            SignerInformation information = only(data.getSignerInfos().getSigners(), "signer");
            X509CertificateHolder holder = only(data.getCertificates().getMatches(null), "certificate");
            PersonCertificate signer = signer(holder);
            check(data, information, signer, holder);
            byte[] content = (byte[]) data.getSignedContent().getContent();
            if (!information.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Bc.PROVIDER)
                    .build(signer.x509().getPublicKey()))) {
                throw new CmsException(Reason.SIGNATURE_BROKEN, "");
            }
            return new SignedContent(Secret.copyOf(content), signer);
        } catch (CMSException | OperatorCreationException e) {
            // also where the digest in the signed attributes is another one
            throw new CmsException(Reason.SIGNATURE_BROKEN, String.valueOf(e.getMessage()), e);
        } catch (RuntimeException e) {
            // the ASN.1 classes throw several unchecked exceptions on bytes that are no CMS
            throw new CmsException(Reason.DAMAGED, "no CMS SignedData", e);
        }
    }

    private static PersonCertificate signer(X509CertificateHolder holder) throws CmsException {
        try {
            return PersonCertificate.parse(holder.getEncoded());
        } catch (IOException | RefusedException e) {
            throw new CmsException(Reason.DAMAGED, "certificate of the signer", e);
        }
    }

    private static <T> T only(Collection<T> all, String what) throws CmsException {
        if (all.size() != 1) {
            throw new CmsException(Reason.DAMAGED, all.size() + " of one " + what);
        }
        return all.iterator().next();
    }

    private static void check(
            CMSSignedData data, SignerInformation information, PersonCertificate signer, X509CertificateHolder holder)
            throws CmsException {
        boolean plain = PKCSObjectIdentifiers.data.getId().equals(data.getSignedContentTypeOID())
                && data.getSignedContent() != null
                && data.getCRLs().getMatches(null).isEmpty();
        if (!plain) {
            throw new CmsException(Reason.UNSUPPORTED, "content " + data.getSignedContentTypeOID());
        }
        AlgorithmIdentifier signature = information.toASN1Structure().getDigestEncryptionAlgorithm();
        ASN1ObjectIdentifier digest = information.getDigestAlgorithmID().getAlgorithm();
        boolean known = signer.x509().getPublicKey() instanceof RSAPublicKey
                ? signature.equals(pss()) && digest.equals(NISTObjectIdentifiers.id_sha256)
                : digest.equals(ECDSA.get(signature.getAlgorithm()));
        if (!known || !signer.signs()) {
            throw new CmsException(Reason.UNSUPPORTED, "signature " + signature.getAlgorithm());
        }
        if (information.getSignedAttributes() == null || !information.getSID().match(holder)) {
            throw new CmsException(Reason.DAMAGED, "certificate of another person");
        }
    }

    private static AlgorithmIdentifier pss() {
        AlgorithmIdentifier sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
        return new AlgorithmIdentifier(
                PKCSObjectIdentifiers.id_RSASSA_PSS,
                new RSASSAPSSparams(
                        sha256,
                        new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, sha256),
                        new ASN1Integer(PSS_SALT),
                        RSASSAPSSparams.DEFAULT_TRAILER_FIELD));
    }

    @Override
    public void close() {
        content.close();
    }
}
