package uk.police.portfolio.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.DateRange;

/**
 * What anybody may know about one office.
 *
 * @param code {@code kent/chief-information-officer}
 * @param existence the dates that the portal knows it for
 * @param successorCode the office that took over, where one did
 */
public record OfficeDetails(
        UUID id,
        String code,
        String title,
        OfficeKind kind,
        UUID bodyId,
        String bodyCode,
        String bodyName,
        DateRange existence,
        @Nullable String successorCode) {}
