package uk.police.portfolio.consultation.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.consultation.ConsultationState;

/**
 * One consultation in the list.
 *
 * @param repliesMissing null while its answers are hidden
 */
record ConsultationRow(
        String reference,
        String title,
        String subjectReference,
        ConsultationState state,
        LocalDate lastDay,
        int invited,
        int answered,
        @Nullable Integer repliesMissing) {}
