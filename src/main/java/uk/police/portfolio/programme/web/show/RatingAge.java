package uk.police.portfolio.programme.web.show;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How old a rating is: an old one says little about today. */
final class RatingAge {

    private RatingAge() {}

    /** Whole months; null where nothing was rated, nothing for a rating of today or later. */
    static @Nullable Integer of(@Nullable LocalDate ratedOn, LocalDate today) {
        return ratedOn == null ? null : (int) Math.max(0, ChronoUnit.MONTHS.between(ratedOn, today));
    }
}
