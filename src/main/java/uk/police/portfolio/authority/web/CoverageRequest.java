package uk.police.portfolio.authority.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.authority.coverage.CoverageQuestion;
import uk.police.portfolio.authority.coverage.ForceShare;
import uk.police.portfolio.authority.coverage.QuestionFault;
import uk.police.portfolio.shared.Money;

/** A question about coverage as it came over the wire: every part of it is text, and whatever else it may be is a fault. */
record CoverageRequest(
        @Schema(type = "string", example = "national-board/chair") @Nullable
        Object decider,

        @Schema(type = "string", example = "PROGRAMME_FUNDING") @Nullable
        Object matter,

        @Schema(type = "string", example = "CAP-RMS") @Nullable
        Object capability,

        @Schema(type = "string", format = "date") @Nullable Object on,

        @ArraySchema(schema = @Schema(implementation = CoverageRequest.Share.class)) @Nullable
        Object shares) {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,17}\\.\\d{2}");

    /**
     * One force's share of it.
     *
     * @param amount with two decimals
     */
    record Share(
            @Schema(example = "kent") String force,
            @Schema(example = "1500000.00") String amount) {}

    /** The question, with a stand-in for each part that is at fault; the faults are added to the list. */
    CoverageQuestion question(LocalDate today, List<QuestionFault> faults) {
        return new CoverageQuestion(
                text(decider), matter(faults), text(capability), date(today, faults), shares(faults));
    }

    private Matter matter(List<QuestionFault> faults) {
        for (Matter known : Matter.values()) {
            if (known.name().equals(matter)) {
                return known;
            }
        }
        faults.add(new QuestionFault("UNKNOWN_MATTER", "matter", text(matter)));
        return Matter.OWNERSHIP;
    }

    private LocalDate date(LocalDate today, List<QuestionFault> faults) {
        try {
            LocalDate date = LocalDate.parse(text(on));
            if (date.getYear() >= 1900 && date.getYear() <= 2199) {
                return date;
            }
        } catch (DateTimeException notADate) {
            // told below
        }
        faults.add(new QuestionFault("NOT_A_DATE", "on", text(on)));
        return today;
    }

    private List<ForceShare> shares(List<QuestionFault> faults) {
        if (shares != null && !(shares instanceof List<?>)) {
            faults.add(new QuestionFault("NOT_A_LIST", "shares", text(shares)));
        }
        List<ForceShare> parsed = new ArrayList<>();
        List<?> given = shares instanceof List<?> list ? list : List.of();
        for (int i = 0; i < given.size(); i++) {
            Map<?, ?> share = given.get(i) instanceof Map<?, ?> object ? object : Map.of();
            parsed.add(new ForceShare(text(share.get("force")), amount(share.get("amount"), i, faults)));
        }
        return parsed;
    }

    /** A number is no amount: what was typed as 1500000.10 may have become another one on the way. */
    private static Money amount(@Nullable Object given, int index, List<QuestionFault> faults) {
        if (given instanceof String text && AMOUNT.matcher(text).matches()) {
            return new Money(new BigDecimal(text));
        }
        faults.add(new QuestionFault("NOT_AN_AMOUNT", "shares[" + index + "].amount", text(given)));
        return Money.ZERO;
    }

    private static String text(@Nullable Object given) {
        return given == null ? "" : String.valueOf(given);
    }
}
