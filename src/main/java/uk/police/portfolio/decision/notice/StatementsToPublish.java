package uk.police.portfolio.decision.notice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.binding.BindingDetails;
import uk.police.portfolio.decision.binding.Bindings;
import uk.police.portfolio.decision.discussion.ClosingStatements;

/**
 * What the chair said to everybody of the vote on what was decided. It goes into the notices as it is; where it repeats a
 * sentence of their exempt part, it stays out of them.
 */
@Component
class StatementsToPublish {

    private static final int A_SENTENCE = 8;

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
                .filter(made -> !repeats(made.words(), exempt))
                .orElse(null);
    }

    /** For those that correct earlier ones: what the earlier ones carry, or what the chair has said since. */
    @Nullable
    NoticeStatement again(CaseDetails decided, Publication earlier, String exempt) {
        NoticeStatement kept = earlier.statement();
        if (kept != null) {
            return repeats(kept.words(), exempt) ? null : kept;
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

    private static boolean repeats(String words, String exempt) {
        String said = plain(words);
        return Arrays.stream(exempt.split("[.;:!?\\n]"))
                .map(StatementsToPublish::plain)
                .anyMatch(sentence -> sentence.length() >= A_SENTENCE && said.contains(sentence));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
