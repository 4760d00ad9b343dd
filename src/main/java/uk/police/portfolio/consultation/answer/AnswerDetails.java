package uk.police.portfolio.consultation.answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * One answer of a seat.
 *
 * @param number counted from 1; the last one counts
 */
public record AnswerDetails(
        UUID id, int number, Answer answer, String reason, String personName, String officeTitle, Instant answeredAt) {

    /**
     * What the record keeps of an answer while it is hidden: a hash that proves it later. The identifier, which nobody is
     * shown, keeps the four possible answers from being tried out.
     */
    String seal() {
        String sealed = id + "\n" + number + "\n" + answer + "\n" + reason;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(sealed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException none) {
            throw new IllegalStateException(none);
        }
    }
}
