package uk.police.portfolio.spend.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/**
 * One return as whoever answers for it, or reviews it, may know it.
 *
 * @param version that whoever writes it has read
 * @param remindedAt when its body was last reminded; null where it never was
 * @param remindedToday whether its body was reminded today already, of this return or of another
 * @param overdue whether it is not sent in, and was due
 */
public record ReturnRow(
        UUID id,
        UUID bodyId,
        int version,
        String reference,
        String bodyCode,
        String bodyName,
        FinancialYear year,
        int quarter,
        ReturnStatus status,
        Instant openedAt,
        LocalDate dueOn,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @Nullable Instant remindedAt,
        boolean remindedToday,
        Money forecast,
        Money actual,
        long lines,
        boolean overdue) {

    /** Whether a reminder would be of use: it is not sent in, and its body was not reminded today. */
    public boolean canBeReminded() {
        return status.isWritable() && !remindedToday;
    }
}
