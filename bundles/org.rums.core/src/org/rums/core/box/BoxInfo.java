package org.rums.core.box;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.rums.core.cbor.CborReader;
import org.rums.core.key.Primitives;

/**
 * Who a box is. Source: docs/protocol/box.md, section 5, INFO.
 *
 * @param modelCode 1 to 4
 * @param firmware major · 256 + minor
 * @param unitId 8 bytes
 * @param factoryKey X25519 public key, 32 bytes
 * @param commitCounter u24
 * @param owner what a formatted box says besides; nothing of a blank one
 */
public record BoxInfo(
        int modelCode, int firmware, byte[] unitId, byte[] factoryKey, int commitCounter, Optional<Owner> owner) {
    private static final long U32 = 0xFFFFFFFFL;
    private static final int U24 = 0xFFFFFF;

    /**
     * What a formatted box says of itself.
     *
     * @param developerId u32
     * @param boxName u32
     * @param label at most 8 bytes
     * @param epoch u32
     * @param remoteUpdate whether remote update is enabled
     * @param transactionCounter the one used last, u24
     * @param open open transactions
     * @param latestTime latest time seen, seconds since 1970
     * @param clockSuspect whether a jump of the clock is unconfirmed
     * @param failedTries of codes
     * @param secondsToWait before the next try of a code
     */
    public record Owner(
            long developerId,
            long boxName,
            String label,
            long epoch,
            boolean remoteUpdate,
            int transactionCounter,
            int open,
            long latestTime,
            boolean clockSuspect,
            long failedTries,
            long secondsToWait) {}

    /** Copies the arrays. */
    public BoxInfo {
        unitId = unitId.clone();
        factoryKey = factoryKey.clone();
    }

    static BoxInfo read(CborReader in) {
        in.readMap();
        in.expectKey(1);
        int model = (int) in.readUInt(4);
        in.expectKey(2);
        int firmware = (int) in.readUInt(0xFFFF);
        in.expectKey(3);
        boolean formatted = in.readBool();
        in.expectKey(4);
        byte[] unit = in.readFixedBytes(8);
        in.expectKey(5);
        byte[] factory = in.readFixedBytes(32);
        in.expectKey(6);
        int commits = (int) in.readUInt(U24);
        Optional<Owner> owner = formatted ? Optional.of(readOwner(in)) : Optional.empty();
        in.end();
        return new BoxInfo(model, firmware, unit, factory, commits, owner);
    }

    private static Owner readOwner(CborReader in) {
        return new Owner(
                number(in, 7, U32),
                number(in, 8, U32),
                label(in),
                number(in, 10, U32),
                bool(in, 11),
                (int) number(in, 12, U24),
                (int) number(in, 13, 15),
                number(in, 14, U32),
                bool(in, 15),
                number(in, 16, U32),
                number(in, 17, U32));
    }

    private static String label(CborReader in) {
        in.expectKey(9);
        return in.readText(8);
    }

    private static long number(CborReader in, int key, long max) {
        in.expectKey(key);
        return in.readUInt(max);
    }

    private static boolean bool(CborReader in, int key) {
        in.expectKey(key);
        return in.readBool();
    }

    /**
     * Whether the box is formatted.
     *
     * @return whether it has an owner
     */
    public boolean formatted() {
        return owner.isPresent();
    }

    /**
     * The fingerprint of the factory key, by which people compare it.
     *
     * @return eight groups of four hexadecimal digits
     */
    public String fingerprint() {
        byte[] hash = Primitives.sha256(factoryKey);
        String hex = HexFormat.of().withUpperCase().formatHex(hash, 0, 16);
        return String.join(" ", hex.split("(?<=\\G.{4})"));
    }

    @Override
    public byte[] unitId() {
        return unitId.clone();
    }

    @Override
    public byte[] factoryKey() {
        return factoryKey.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoxInfo info
                && modelCode == info.modelCode
                && firmware == info.firmware
                && Arrays.equals(unitId, info.unitId)
                && Arrays.equals(factoryKey, info.factoryKey)
                && commitCounter == info.commitCounter
                && owner.equals(info.owner);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(unitId);
    }
}
