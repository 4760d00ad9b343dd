package uk.police.portfolio.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Another programme that a programme cannot do without.
 *
 * @param on the reference of the other programme
 * @param neededOn by when; null where the sponsor does not say
 */
@Embeddable
public record Dependency(
        @Column(name = "on_reference") String on,
        @Enumerated(EnumType.STRING) @Column(name = "kind") Kind kind,
        @Column(name = "needed_on") @Nullable LocalDate neededOn,
        @Column(name = "words") String words) {

    /** What is needed of the other. */
    public enum Kind {
        /** What it builds or buys. */
        DELIVERY,
        /** Data that it holds or cleans. */
        DATA,
        /** Money that it frees. */
        MONEY,
        /** People who work on it. */
        PEOPLE,
        /** Something else, said in words. */
        OTHER
    }

    public Dependency {
        words = words.strip();
    }

    String inWords() {
        String by = neededOn == null ? "" : ", " + neededOn;
        return on + ", " + kind + by + (words.isEmpty() ? "" : ": " + words);
    }
}
