package uk.police.portfolio.authority.web.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import uk.police.portfolio.authority.Coverage;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.authority.coverage.CoverageQuestion;
import uk.police.portfolio.authority.coverage.ForceShare;
import uk.police.portfolio.authority.coverage.QuestionFault;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.shared.Allocation;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.tabular.CellParser;

/** Makes a question of what was typed, or says at which field it is at fault. */
@Component
class CoverageQuestions {

    private static final Map<String, String> FIELDS =
            Map.of("UNKNOWN_DECIDER", "decider", "UNKNOWN_CAPABILITY", "capability", "NEGATIVE_AMOUNT", "amount");

    private final Coverage coverage;

    CoverageQuestions(Coverage coverage) {
        this.coverage = coverage;
    }

    /** The date asked about, between 1900 and 2199 as for the API. */
    @Nullable
    LocalDate date(CoverageForm form, Errors errors) {
        LocalDate date = CellParser.date(form.on())
                .filter(day -> day.getYear() >= 1900 && day.getYear() <= 2199)
                .orElse(null);
        if (date == null) {
            errors.rejectValue("on", "authority.coverage.on.misread");
        }
        return date;
    }

    /** @param forces the territorial forces that exist on the date, by name */
    @Nullable
    CoverageQuestion question(CoverageForm form, List<ForceDetails> forces, LocalDate date, Errors errors) {
        Matter matter = matter(form, errors);
        Map<String, Money> shares = shares(form, forces, errors);
        if (matter == null || errors.hasErrors()) {
            return null;
        }
        CoverageQuestion question = new CoverageQuestion(
                form.decider(),
                matter,
                form.capability(),
                date,
                shares.entrySet().stream()
                        .map(share -> new ForceShare(share.getKey(), share.getValue()))
                        .toList());
        coverage.faults(question).forEach(fault -> reject(fault, errors));
        return errors.hasErrors() ? null : question;
    }

    private static void reject(QuestionFault fault, Errors errors) {
        String field = FIELDS.getOrDefault(fault.code(), "force");
        errors.rejectValue(
                field.equals("amount") ? "force" : field,
                "authority.coverage.fault." + fault.code(),
                new Object[] {fault.value()},
                fault.code());
    }

    private static @Nullable Matter matter(CoverageForm form, Errors errors) {
        for (Matter known : Matter.values()) {
            if (known.name().equals(form.matter())) {
                return known;
            }
        }
        errors.rejectValue("matter", "authority.coverage.matter.missing");
        return null;
    }

    private static Map<String, Money> shares(CoverageForm form, List<ForceDetails> forces, Errors errors) {
        Sharing sharing = Sharing.of(form.how());
        if (sharing == null) {
            errors.rejectValue("how", "authority.coverage.how.missing");
            return Map.of();
        }
        return sharing == Sharing.TYPED ? typed(form, forces, errors) : sharedOut(form, sharing, forces, errors);
    }

    /** The forces chosen, or all; a code that no force of the date has is kept, to be told as a fault. */
    private static Set<String> asked(CoverageForm form, List<ForceDetails> forces) {
        return new LinkedHashSet<>(
                form.force().isEmpty() ? forces.stream().map(ForceDetails::code).toList() : form.force());
    }

    private static Map<String, Money> typed(CoverageForm form, List<ForceDetails> forces, Errors errors) {
        Map<String, Money> shares = new LinkedHashMap<>();
        List<String> misread = new ArrayList<>();
        for (String code : asked(form, forces)) {
            String text = form.amountOf(code);
            Money amount = text.isBlank() ? Money.ZERO : CellParser.money(text).orElse(null);
            if (amount == null || amount.isNegative()) {
                misread.add(code);
            } else {
                shares.put(code, amount);
            }
        }
        misread.forEach(code -> errors.rejectValue(
                "amount[" + code + "]", "authority.coverage.amount.misread", new Object[] {name(code, forces)}, null));
        return shares;
    }

    private static Map<String, Money> sharedOut(
            CoverageForm form, Sharing sharing, List<ForceDetails> forces, Errors errors) {
        Money sum = CellParser.money(form.total())
                .filter(money -> !money.isNegative())
                .orElse(null);
        if (sum == null) {
            errors.rejectValue("total", "authority.coverage.total.misread");
            return Map.of();
        }
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        forces.forEach(force -> figures.put(force.code(), sharing.weight(force)));
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        asked(form, forces).forEach(code -> weights.put(code, figures.getOrDefault(code, BigDecimal.ONE)));
        return weights.isEmpty() ? Map.of() : Allocation.of(sum, weights);
    }

    private static String name(String code, List<ForceDetails> forces) {
        return forces.stream()
                .filter(force -> force.code().equals(code))
                .map(ForceDetails::name)
                .findFirst()
                .orElse(code);
    }
}
