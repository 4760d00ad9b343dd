package uk.police.portfolio.spend.web.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.InWords;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.outlook.SpendOutlook;
import uk.police.portfolio.tabular.CellParser;

/** Since when, and by what, it is asked what moved. */
public record MovementRequest(LocalDate since, SpendDimension by) {

    static final List<SpendDimension> BY = List.of(
            SpendDimension.BODY,
            SpendDimension.CAPABILITY,
            SpendDimension.PROGRAMME,
            SpendDimension.STANDING,
            SpendDimension.NATURE,
            SpendDimension.PURPOSE);

    /** Nothing is since the last returns, and by body; what is none is not found. */
    public static MovementRequest read(String since, String by, SpendOutlook outlook, SpendQuestion question) {
        LocalDate day = since.isBlank()
                ? usual(outlook.lastReturns(), question.asAt())
                : before(
                        CellParser.date(since).orElseThrow(() -> new NotFoundException("day", since)),
                        outlook,
                        question);
        return new MovementRequest(
                day,
                BY.stream()
                        .filter(each -> each.parameter().equals(by.isBlank() ? "body" : by))
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("dimension", by)));
    }

    private static LocalDate before(LocalDate since, SpendOutlook outlook, SpendQuestion question) {
        LocalDate until = Objects.requireNonNullElse(question.asAt(), outlook.today());
        if (since.isAfter(until)) {
            throw RefusedException.because("SPEND_MOVES_FORWARD", InWords.date(since), InWords.date(until));
        }
        return since;
    }

    /** What was known at the end of a day is compared with what was known before it. */
    private static LocalDate usual(LocalDate lastReturns, @Nullable LocalDate asAt) {
        return asAt == null || lastReturns.isBefore(asAt) ? lastReturns : asAt.minusMonths(3);
    }
}
