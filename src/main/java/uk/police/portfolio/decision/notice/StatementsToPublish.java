package uk.police.portfolio.decision.notice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.binding.BindingDetails;
import uk.police.portfolio.decision.binding.Bindings;
import uk.police.portfolio.decision.discussion.ClosingStatements;
import uk.police.portfolio.decision.discussion.ExemptWords;

/**
 * What the chair said to everybody of the vote on what was decided. It goes into the notices as it is; where it repeats a
 * sentence of their exempt part, it stays out of them.
 */
@Component
class StatementsToPublish {

    private final ClosingStatements statements;
    private final Bindings bindings;

    StatementsToPublish(ClosingStatements statements, Bindings bindings) {
        this.statements = statements;
        this.bindings = bindings;
    }

    /** For the notices of what stands decided now. */
    @Nullable
    NoticeStatement of(CaseDetails decided, String exempt) {
        return bindings.of(decided)
                .flatMap(binding -> made(decided, binding))
                .filter(made -> !new ExemptWords(exempt).areRepeatedIn(made.words()))
                .orElse(null);
    }

    /** For those that correct earlier ones: what the earlier ones carry, or what the chair has said since. */
    @Nullable
    NoticeStatement again(CaseDetails decided, Publication earlier, String exempt) {
        NoticeStatement kept = earlier.statement();
        if (kept != null) {
            return new ExemptWords(exempt).areRepeatedIn(kept.words()) ? null : kept;
        }
        boolean stands = bindings.of(decided)
                .filter(binding -> binding.id().equals(earlier.bindingId()))
                .isPresent();
        return stands ? of(decided, exempt) : null;
    }

    private Optional<NoticeStatement> made(CaseDetails decided, BindingDetails binding) {
        return statements.toEverybody(decided).stream()
                .filter(made -> made.edition() == binding.edition())
                .findFirst()
                .map(made -> new NoticeStatement(made.words(), made.personName() + ", " + made.officeTitle()));
    }
}
