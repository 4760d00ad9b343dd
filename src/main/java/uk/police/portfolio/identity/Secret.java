package uk.police.portfolio.identity;

import java.security.SecureRandom;
import java.util.Base64;
import uk.police.portfolio.shared.Sha256;

/** 256 random bits that are shown to one person once; only the hash is kept, and needs no salt since nobody can guess it. */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Secret random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    public String hash() {
        return Sha256.of(text);
    }

    /** A secret stays out of logs. */
    @Override
    public String toString() {
        return "Secret";
    }
}
