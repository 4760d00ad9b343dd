package uk.police.portfolio.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.shared.InWords;
import uk.police.portfolio.shared.Refusal;

/**
 * What the board is asked to decide; once carried, what it decided.
 *
 * @param ownership null where the decision leaves ownership as it is
 * @param reasons why
 * @param conditions that the decision is made under
 * @param instruments references of the instruments cited as authority
 * @param effectiveOn the first day of its effect
 * @param reviewOn when it is to be looked at again, or null
 */
public record Proposal(
        @Nullable Ownership ownership,
        String reasons,
        List<Condition> conditions,
        List<String> instruments,
        LocalDate effectiveOn,
        @Nullable LocalDate reviewOn) {

    public Proposal(
            @Nullable Ownership ownership,
            String reasons,
            List<Condition> conditions,
            List<String> instruments,
            LocalDate effectiveOn) {
        this(ownership, reasons, conditions, instruments, effectiveOn, null);
    }

    public Proposal {
        conditions = List.copyOf(conditions);
        instruments = List.copyOf(instruments);
    }

    /** What would begin, or fall due, before the day on which it is proposed: a decision changes no past. */
    List<Refusal> backdated(LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (effectiveOn.isBefore(today)) {
            refusals.add(Refusal.of("DECISION_IS_BACKDATED", InWords.date(effectiveOn)));
        }
        conditions.stream()
                .filter(condition -> condition.dueOn().isBefore(today))
                .forEach(condition -> refusals.add(
                        Refusal.of("CONDITION_IS_BACKDATED", condition.words(), InWords.date(condition.dueOn()))));
        return refusals;
    }

    /**
     * @param owner who has to meet it
     * @param dueOn the last day to do so
     */
    public record Condition(String words, String owner, LocalDate dueOn) {

        @Override
        public String toString() {
            return words + " (" + owner + ", by " + dueOn + ")";
        }
    }
}
