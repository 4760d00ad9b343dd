package uk.police.portfolio.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.DateRange;

/**
 * What anybody may know about one body.
 *
 * @param code its stable slug, {@code kent}
 * @param existence the dates that the portal knows it for
 * @param successorCode the body that took over, where one did
 */
public record BodyDetails(
        UUID id,
        String code,
        String name,
        String shortName,
        BodyKind kind,
        String legalForm,
        String region,
        String note,
        String source,
        DateRange existence,
        @Nullable String successorCode) {}
