package uk.police.portfolio.decision.meeting.web;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes what is written, and keeps nothing but its hash and its length. */
final class Measured extends OutputStream {

    private final MessageDigest digest;
    private long bytes;

    Measured() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void write(int one) {
        digest.update((byte) one);
        bytes++;
    }

    @Override
    public void write(byte[] from, int start, int length) {
        digest.update(from, start, length);
        bytes += length;
    }

    long bytes() {
        return bytes;
    }

    String inHex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
