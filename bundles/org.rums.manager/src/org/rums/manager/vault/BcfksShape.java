package org.rums.manager.vault;

import java.math.BigInteger;
import org.bouncycastle.asn1.bc.EncryptedObjectStoreData;
import org.bouncycastle.asn1.bc.ObjectStore;
import org.bouncycastle.asn1.bc.ObjectStoreIntegrityCheck;
import org.bouncycastle.asn1.bc.PbkdMacIntegrityCheck;
import org.bouncycastle.asn1.pkcs.KeyDerivationFunc;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;

/** Looks at what a key store asks its reader to compute, before anything is computed. */
final class BcfksShape {
    /** Largest file that is read. */
    static final int MAX_FILE = 8 << 20;

    private static final BigInteger MAX_ROUNDS = BigInteger.valueOf(65_536);

    private BcfksShape() {}

    /**
     * Checks the outer structure.
     *
     * @throws RefusedException VAULT_DAMAGED where it is no key store, or one that would cost too much
     */
    static void check(byte[] file) throws RefusedException {
        try {
            ObjectStore store = ObjectStore.getInstance(file);
            AlgorithmIdentifier sealing =
                    EncryptedObjectStoreData.getInstance(store.getStoreData()).getEncryptionAlgorithm();
            ObjectStoreIntegrityCheck integrity = store.getIntegrityCheck();
            boolean fits = PKCSObjectIdentifiers.id_PBES2.equals(sealing.getAlgorithm())
                    && bounded(
                            PBES2Parameters.getInstance(sealing.getParameters()).getKeyDerivationFunc())
                    && integrity.getType() == ObjectStoreIntegrityCheck.PBKD_MAC_CHECK
                    && bounded(PbkdMacIntegrityCheck.getInstance(integrity.getIntegrityCheck())
                            .getPbkdAlgorithm());
            if (!fits) {
                throw new RefusedException(ResultCode.VAULT_DAMAGED, "(parameters out of bounds)");
            }
        } catch (RuntimeException e) {
            // the ASN.1 classes throw several unchecked exceptions on bytes that are no key store
            throw new RefusedException(ResultCode.VAULT_DAMAGED, "(not a key store)").because(e);
        }
    }

    private static boolean bounded(KeyDerivationFunc derivation) {
        return PKCSObjectIdentifiers.id_PBKDF2.equals(derivation.getAlgorithm())
                && PBKDF2Params.getInstance(derivation.getParameters())
                                .getIterationCount()
                                .compareTo(MAX_ROUNDS)
                        <= 0;
    }
}
