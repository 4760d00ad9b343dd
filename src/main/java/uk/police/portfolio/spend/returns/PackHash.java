package uk.police.portfolio.spend.returns;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a pack. */
final class PackHash {

    private PackHash() {}

    static String of(byte[] pack) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pack));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
