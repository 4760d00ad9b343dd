package uk.police.portfolio.authority.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.authority.coverage.CoverageQuestion;
import uk.police.portfolio.authority.coverage.ForceShare;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.shared.Allocation;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.tabular.CellParser;

/**
 * A question about coverage as it is typed.
 *
 * @param how how the total is shared: EQUAL, OFFICERS or POPULATION
 * @param share shares that another page has worked out, each {@code kent:1500000.00}; then total and how are passed over
 */
record CoverageForm(
        @Nullable String decider,
        @Nullable String matter,
        @Nullable String capability,
        @Nullable String on,
        @Nullable String total,
        @Nullable String how,
        @Nullable List<String> share) {

    /** With today, the national board, and nothing to pay, where the page was opened without a question. */
    CoverageForm orUsual(LocalDate today) {
        return new CoverageForm(
                or(decider, "national-board/chair"),
                or(matter, Matter.PROGRAMME_FUNDING.name()),
                or(capability, "CAP-RMS"),
                or(on, today.toString()),
                or(total, "0.00"),
                or(how, "OFFICERS"),
                share == null ? List.of() : share);
    }

    /** The question about all territorial forces on the date; what is at fault is said in the errors. */
    @Nullable
    CoverageQuestion question(List<ForceDetails> forces, LocalDate date, BindingResult errors) {
        Money sum = CellParser.money(or(total, ""))
                .filter(money -> !money.isNegative())
                .orElse(null);
        if (sum == null) {
            errors.rejectValue("total", "authority.coverage.total.misread");
        }
        Matter kind = null;
        for (Matter known : Matter.values()) {
            kind = known.name().equals(matter) ? known : kind;
        }
        if (kind == null) {
            errors.rejectValue("matter", "authority.coverage.matter.missing");
        }
        if (sum == null || kind == null || errors.hasErrors()) {
            return null;
        }
        return new CoverageQuestion(or(decider, ""), kind, or(capability, ""), date, shares(sum, forces, errors));
    }

    private List<ForceShare> shares(Money sum, List<ForceDetails> forces, BindingResult errors) {
        if (share != null && !share.isEmpty()) {
            return given(share, errors);
        }
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        Sharing sharing = Sharing.of(or(how, ""));
        forces.forEach(force -> weights.put(force.code(), sharing.weight(force)));
        if (weights.isEmpty()) {
            return List.of();
        }
        return Allocation.of(sum, weights).entrySet().stream()
                .map(each -> new ForceShare(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<ForceShare> given(List<String> shares, BindingResult errors) {
        List<ForceShare> given = new ArrayList<>();
        for (String each : shares) {
            String[] parts = each.split(":", -1);
            Money amount = parts.length == 2 ? CellParser.money(parts[1]).orElse(null) : null;
            if (amount == null) {
                errors.rejectValue("total", "authority.coverage.total.misread");
            } else {
                given.add(new ForceShare(parts[0], amount));
            }
        }
        return given;
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
