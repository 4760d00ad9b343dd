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
 * @param dueOn by when the rules want it through triage, or decided; null where nobody but its author, or nobody, has to act
 * @param overdue that day is past
 */
record CaseRow(
        String reference,
        String title,
        Matter matter,
        CaseState state,
        String sponsor,
        Instant stateSince,
        @Nullable LocalDate decidedOn,
        int days,
        @Nullable LocalDate dueOn,
        boolean overdue) {}
