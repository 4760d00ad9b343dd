package uk.police.portfolio.authority;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is needed to cite an instrument or to choose among several. */
public record InstrumentHeading(
        UUID id,
        String reference,
        String title,
        String kind,
        InstrumentState state,
        String taker,
        LocalDate fromOn,
        @Nullable LocalDate toOn) {}
