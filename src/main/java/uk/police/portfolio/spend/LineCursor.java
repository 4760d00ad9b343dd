package uk.police.portfolio.spend;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The line that a page of lines ends with, so that the next one goes on after it.
 *
 * @param kind {@code L} for what was returned or imported, {@code P} for what a plan comes to
 * @param value what it says in the column that the lines are sorted by
 */
public record LineCursor(String kind, long line, UUID plan, String value) {

    private static final UUID NONE = new UUID(0, 0);

    static LineCursor of(SpendLine line, SpendOrder order) {
        boolean posted = line.key().startsWith("L");
        String key = line.key().substring(1);
        return new LineCursor(
                posted ? "L" : "P",
                posted ? Long.parseLong(key) : Long.MAX_VALUE,
                posted ? NONE : UUID.fromString(key),
                order.valueOf(line));
    }

    /** As an address carries it; empty where the text is no cursor. */
    public static Optional<LineCursor> read(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("~", 4);
            return parts.length == 4 && (parts[0].equals("L") || parts[0].equals("P"))
                    ? Optional.of(
                            new LineCursor(parts[0], Long.parseLong(parts[1]), UUID.fromString(parts[2]), parts[3]))
                    : Optional.empty();
        } catch (IllegalArgumentException noCursor) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        String text = String.join("~", kind, String.valueOf(line), plan.toString(), value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
