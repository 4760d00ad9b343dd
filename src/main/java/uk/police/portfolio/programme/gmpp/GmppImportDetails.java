package uk.police.portfolio.programme.gmpp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may know about an import.
 *
 * @param snapshotOn the day for which the file speaks
 * @param applications how often it was applied
 */
public record GmppImportDetails(
        String reference,
        UUID documentId,
        String fileName,
        String sha256,
        LocalDate snapshotOn,
        String uploadedBy,
        String officeTitle,
        Instant uploadedAt,
        int applications,
        @Nullable String appliedBy,
        @Nullable Instant appliedAt) {}
