package uk.police.portfolio.decision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.TypedDate;

/** What else must hold for a typed proposal, and is said all at once. */
record ProposalCheck(
        List<Choice> models, List<Choice> centres, Function<List<String>, List<String>> unknown, LocalDate today) {

    void check(ProposalForm form, Errors errors) {
        if (!form.model().isBlank() && !offers(models, form.model())) {
            errors.rejectValue("model", "decision.proposal.model.missing");
        }
        boolean named = form.centre() != null && !form.centre().isBlank();
        if (form.isCentral() && !named || named && !offers(centres, form.centre())) {
            errors.rejectValue("centre", "decision.proposal.centre.missing");
        }
        if (form.isHybrid()) {
            checkGrid(form.grid(), errors);
        }
        if (form.effective().ofThisCentury().isEmpty()) {
            errors.rejectValue("effectiveDay", "decision.proposal.effective.missing");
        } else if (isPast(form.effective())) {
            errors.rejectValue("effectiveDay", "decision.proposal.effective.past");
        }
        checkReview(form, errors);
        List<String> strange = unknown.apply(form.typedInstruments());
        if (!strange.isEmpty()) {
            Object[] which = {String.join(", ", strange)};
            errors.rejectValue("instruments", "decision.proposal.instruments.unknown", which, null);
        }
        List<ConditionForm> conditions = form.conditions();
        IntStream.range(0, conditions.size()).forEach(i -> checkCondition(conditions.get(i), i, errors));
    }

    /** It may be left out; otherwise it is a day after the decision takes effect. */
    private static void checkReview(ProposalForm form, Errors errors) {
        if (form.hasReview()) {
            Optional<LocalDate> review = form.review().ofThisCentury();
            boolean later = review.isPresent()
                    && form.effective()
                            .ofThisCentury()
                            .filter(from -> !review.get().isAfter(from))
                            .isEmpty();
            if (!later) {
                errors.rejectValue("reviewDay", "decision.proposal.review.missing");
            }
        }
    }

    private static void checkGrid(GridForm grid, Errors errors) {
        Map<String, String> shares = Map.of(
                "fund", String.valueOf(grid.fund()),
                "design", String.valueOf(grid.design()),
                "buy", String.valueOf(grid.buy()),
                "run", String.valueOf(grid.run()),
                "secure", String.valueOf(grid.secure()),
                "change", String.valueOf(grid.change()));
        List<String> wrong = shares.keySet().stream()
                .filter(field -> !GridForm.isPercent(shares.get(field)))
                .sorted()
                .toList();
        wrong.forEach(field -> errors.rejectValue("grid." + field, "decision.proposal.share.wrong." + field));
        if (wrong.isEmpty() && grid.toGrid().isOneSided()) {
            errors.rejectValue("grid.fund", "decision.proposal.grid.one-sided");
        }
    }

    private void checkCondition(ConditionForm condition, int number, Errors errors) {
        String field = "conditions[" + number + "].";
        Object[] which = {number + 1};
        if (!condition.isGiven()) {
            return;
        }
        if (!condition.hasWords()) {
            errors.rejectValue(field + "words", "decision.proposal.condition.words.missing", which, null);
        }
        if (!condition.hasOwner()) {
            errors.rejectValue(field + "owner", "decision.proposal.condition.owner.missing", which, null);
        }
        if (condition.due().ofThisCentury().isEmpty()) {
            errors.rejectValue(field + "dueDay", "decision.proposal.condition.due.missing", which, null);
        } else if (isPast(condition.due())) {
            errors.rejectValue(field + "dueDay", "decision.proposal.condition.due.past", which, null);
        }
    }

    private boolean isPast(TypedDate typed) {
        return typed.ofThisCentury().filter(day -> day.isBefore(today)).isPresent();
    }

    private static boolean offers(List<Choice> choices, @Nullable String value) {
        return choices.stream().anyMatch(choice -> choice.value().equals(value));
    }
}
