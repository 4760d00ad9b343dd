package uk.police.portfolio.spend.extract;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of which this is true belong to this programme or service.
 *
 * @param further conditions that must hold, too
 * @param programme its reference; null for a service, and for a programme that the reader may not know of
 */
public record LedgerRule(
        LedgerField field,
        Test test,
        String value,
        List<RuleCondition> further,
        @Nullable UUID programmeId,
        @Nullable String programme,
        @Nullable String service,
        UUID capabilityId,
        String capability) {

    public LedgerRule {
        further = List.copyOf(further);
    }

    /** How a field is compared; capitals make no difference. */
    public enum Test {
        EQUALS,
        BEGINS
    }

    /** As the record has it. */
    String said() {
        return "%s -> %s, %s"
                .formatted(
                        Stream.concat(Stream.of(new RuleCondition(field, test, value)), further.stream())
                                .map(RuleCondition::said)
                                .collect(Collectors.joining(" and ")),
                        service == null ? String.valueOf(programme) : service,
                        capability);
    }
}
