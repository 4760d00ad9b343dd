package uk.police.portfolio.programme.web.show;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.programme.Dependency;

/**
 * A programme that the one shown needs, or that needs it.
 *
 * @param needed whether the one shown needs it; otherwise it needs the one shown
 * @param circle whether each needs the other in the end, directly or through others
 */
record LinkedProgramme(
        boolean needed,
        String reference,
        String title,
        Dependency.Kind kind,
        @Nullable LocalDate neededOn,
        String words,
        boolean circle) {}
