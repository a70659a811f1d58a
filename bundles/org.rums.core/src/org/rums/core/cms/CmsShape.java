package org.rums.core.cms;

import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.rums.core.cms.CmsException.Reason;

/** Looks at the first bytes of CMS: which kind it is, and whether all of it is there, before anything parses it. */
final class CmsShape {
    private static final int SEQUENCE = 0x30;
    private static final int LONG = 0x80;
    private static final int MAX_LENGTH_BYTES = 4;

    private CmsShape() {}

    /**
     * Checks the outermost structure.
     *
     * @param cms the whole file
     * @param type of the ContentInfo
     * @throws CmsException OTHER_KIND, or DAMAGED where bytes are missing or too many
     */
    static void check(byte[] cms, ASN1ObjectIdentifier type) throws CmsException {
        int header = header(cms);
        byte[] oid = encoded(type);
        int present = Math.min(oid.length, Math.max(0, cms.length - header));
        if (header == 0 || !Arrays.equals(cms, header, header + present, oid, 0, present)) {
            throw new CmsException(Reason.OTHER_KIND, "not CMS of this kind");
        }
        long length = length(cms, header);
        if (length != cms.length - header) {
            throw new CmsException(
                    Reason.DAMAGED, length > cms.length - header ? "cut off" : "something follows after its end");
        }
    }

    /** The bytes of tag and definite length of a SEQUENCE, 0 where there is none. */
    private static int header(byte[] cms) {
        if (cms.length < 2 || cms[0] != SEQUENCE) {
            return 0;
        }
        int first = cms[1] & 0xFF;
        int more = first < LONG ? 0 : first - LONG;
        boolean indefinite = first == LONG;
        return indefinite || more > MAX_LENGTH_BYTES || cms.length < 2 + more ? 0 : 2 + more;
    }

    private static long length(byte[] cms, int header) {
        if (header == 2) {
            return cms[1] & 0xFF;
        }
        long length = 0;
        for (int i = 2; i < header; i++) {
            length = length << 8 | cms[i] & 0xFF;
        }
        return length;
    }

    private static byte[] encoded(ASN1ObjectIdentifier type) {
        try {
            return type.getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
