package uk.police.portfolio.spend.extract;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lines of which this is true belong to this programme or service.
 *
 * @param programme its reference; null for a service, and for a programme that the reader may not know of
 */
public record LedgerRule(
        LedgerField field,
        Test test,
        String value,
        @Nullable UUID programmeId,
        @Nullable String programme,
        @Nullable String service,
        UUID capabilityId,
        String capability) {

    /** How a field is compared; capitals make no difference. */
    public enum Test {
        EQUALS,
        BEGINS
    }

    /** As the record has it. */
    String said() {
        return "%s %s \"%s\" -> %s, %s"
                .formatted(
                        field.column(),
                        test.name().toLowerCase(java.util.Locale.ROOT),
                        value,
                        service == null ? String.valueOf(programme) : service,
                        capability);
    }
}
