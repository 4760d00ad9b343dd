package uk.police.portfolio.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/**
 * A rule was given another value from a date on.
 *
 * @param version of the rule book from now on
 * @param before the value that would have held on that date
 */
public record RuleChanged(
        Actor by,
        Instant at,
        Rule rule,
        int version,
        @Nullable String before,
        String after,
        LocalDate effectiveOn,
        @Nullable String citation,
        String reason)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("rule", rule.name(), rule.name());
    }

    @Override
    public List<Change> changes() {
        return Change.only(
                Change.of("value", before, after),
                Change.to("effectiveOn", effectiveOn),
                Change.to("citation", citation),
                Change.to("ruleBookVersion", version));
    }
}
