package uk.police.portfolio.decision.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.decision.CaseState;

/**
 * One case in the list.
 *
 * @param days how long it has been in its state
 */
record CaseRow(
        String reference,
        String title,
        Matter matter,
        CaseState state,
        String sponsor,
        Instant stateSince,
        @Nullable LocalDate decidedOn,
        int days) {}
