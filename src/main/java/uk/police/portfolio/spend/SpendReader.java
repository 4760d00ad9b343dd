package uk.police.portfolio.spend;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.InWords;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.spend.quarter.SentReturns;

/** What a statement is told about the reader and the day that they ask about. */
@Component
class SpendReader {

    /** Later than anything that is recorded. */
    private static final OffsetDateTime NOW = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final ProgrammeDirectory programmes;
    private final Clock clock;

    SpendReader(ProgrammeDirectory programmes, Clock clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Whether this reader sees the restricted lines of every body. */
    static boolean seesRestricted(Actor reader) {
        return reader.isPortal() || reader.holdsAny(Role.NATIONAL_FINANCE, Role.AUDITOR);
    }

    LocalDate today() {
        return London.today(clock);
    }

    /** A day that is not over is asked about as now; what will be known on a later one, nobody can say. */
    @Nullable
    LocalDate past(@Nullable LocalDate asAt) {
        if (asAt != null && asAt.isAfter(today())) {
            throw RefusedException.because("SPEND_DAY_IS_TO_COME", InWords.date(asAt));
        }
        return asAt == null || !asAt.isBefore(today()) ? null : asAt;
    }

    Map<String, Object> parameters(SpendQuestion question, Actor reader) {
        Map<String, Object> parameters =
                new HashMap<>(programmes.audience(reader).parameters());
        LocalDate asAt = question.asAt();
        parameters.put("today", asAt == null ? today() : asAt);
        parameters.put(
                "known",
                asAt == null ? NOW : asAt.plusDays(1).atStartOfDay(London.ZONE).toOffsetDateTime());
        parameters.put("from", question.from() == null ? 0 : question.from().startYear());
        parameters.put("to", question.to() == null ? 9999 : question.to().startYear());
        parameters.putAll(SentReturns.parameters(asAt == null ? today() : asAt));
        Prices prices = question.prices();
        parameters.put(
                "pricesBase",
                prices == null || prices.base() == null ? null : prices.base().startYear());
        parameters.put("seesRestricted", seesRestricted(reader));
        parameters.put("seesOwn", reader.holds(Role.BODY_FINANCE));
        question.filters().forEach((dimension, value) -> parameters.put(dimension.parameter(), value));
        return parameters;
    }
}
