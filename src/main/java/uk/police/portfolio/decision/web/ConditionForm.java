package uk.police.portfolio.decision.web;

import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.web.TypedDate;

/** One condition, as typed; an empty one is none. */
record ConditionForm(
        @Nullable @Size(max = 1000, message = "{decision.reason.long}")
        String words,

        @Nullable @Size(max = 200, message = "{decision.reason.long}")
        String owner,

        @Nullable String dueDay,
        @Nullable String dueMonth,
        @Nullable String dueYear) {

    static final ConditionForm EMPTY = new ConditionForm("", "", "", "", "");

    static ConditionForm of(Proposal.Condition condition) {
        return new ConditionForm(
                condition.words(),
                condition.owner(),
                String.valueOf(condition.dueOn().getDayOfMonth()),
                String.valueOf(condition.dueOn().getMonthValue()),
                String.valueOf(condition.dueOn().getYear()));
    }

    boolean isGiven() {
        return Stream.of(words, owner, dueDay, dueMonth, dueYear).anyMatch(ConditionForm::isTyped);
    }

    boolean hasWords() {
        return isTyped(words);
    }

    boolean hasOwner() {
        return isTyped(owner);
    }

    TypedDate due() {
        return new TypedDate(dueDay, dueMonth, dueYear);
    }

    Proposal.Condition toCondition() {
        return new Proposal.Condition(
                String.valueOf(words).strip(),
                String.valueOf(owner).strip(),
                due().ofThisCentury().orElseThrow());
    }

    private static boolean isTyped(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
