package org.rums.core.code;

import java.util.Arrays;
import java.util.Optional;
import org.rums.core.cbor.CborReader;
import org.rums.core.cbor.CborWriter;
import org.rums.core.result.RefusedException;
import org.rums.core.result.ResultCode;
import org.rums.core.text.Kind;
import org.rums.core.wire.WireException;

/**
 * The content of a {@code .rtk}, {@code .rac} or {@code .rcc} file below its armour: a CBOR map. Source:
 * docs/protocol.md, sections 3, 4.5 and 8.
 *
 * @param kind on the wire 1 Transaction Key, 2 Activation Code, 3 Confirmation Code
 * @param body the binary body
 * @param part snapshot or details, where there are some
 */
public record CodeFile(Kind kind, byte[] body, Optional<SealedPart> part) {
    private static final int MAX_BODY = Suite.LONG_MAX + 64;

    /** Copies the body. */
    public CodeFile {
        body = body.clone();
    }

    /**
     * Reads a file's content.
     *
     * @param bytes CBOR
     * @return kind, body and the part beside it; nothing is verified
     * @throws RefusedException MALFORMED
     */
    public static CodeFile parse(byte[] bytes) throws RefusedException {
        try {
            CborReader in = new CborReader(bytes);
            int size = in.readMap();
            in.expectKey(0);
            int number = (int) in.readUInt(Kind.values().length);
            if (number == 0) {
                throw new RefusedException(ResultCode.MALFORMED, "Kind 0.");
            }
            Kind kind = Kind.values()[number - 1];
            in.expectKey(1);
            byte[] body = in.readBytes(MAX_BODY);
            Optional<SealedPart> part = Optional.empty();
            if (size == 4 && kind != Kind.ACTIVATION_CODE) {
                in.expectKey(2);
                byte[] nonce = in.readFixedBytes(SealedPart.NONCE);
                in.expectKey(3);
                part = Optional.of(new SealedPart(nonce, in.readBytes(SealedPart.MAX)));
            } else if (size != 2) {
                throw new RefusedException(ResultCode.MALFORMED, "A file of this kind has other parts.");
            }
            in.end();
            return new CodeFile(kind, body, part);
        } catch (WireException e) {
            throw new RefusedException(ResultCode.MALFORMED, e.getMessage());
        }
    }

    /**
     * Writes a file's content.
     *
     * @return CBOR
     */
    public byte[] encode() {
        CborWriter out = new CborWriter();
        out.map(part.isPresent() ? 4 : 2)
                .key(0)
                .uint(kind.ordinal() + 1L)
                .key(1)
                .bytes(body);
        part.ifPresent(p -> out.key(2).bytes(p.nonce()).key(3).bytes(p.sealed()));
        return out.toByteArray();
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeFile file
                && kind == file.kind
                && Arrays.equals(body, file.body)
                && part.equals(file.part);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(body);
    }
}
