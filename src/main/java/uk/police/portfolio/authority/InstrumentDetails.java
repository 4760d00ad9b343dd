package uk.police.portfolio.authority;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.coverage.InstrumentTerms;

/**
 * What anybody may know about one instrument.
 *
 * @param edition how often it was changed, for saying which was read
 * @param invalidBecause how it exceeds what it rests on, where it does
 * @param supersededBy the reference of what took its place
 */
public record InstrumentDetails(
        UUID id,
        int edition,
        String reference,
        String title,
        InstrumentState state,
        InstrumentTerms terms,
        List<SignatureDetails> signatures,
        @Nullable String invalidBecause,
        @Nullable String supersededBy,
        @Nullable UUID documentId,
        String agreedText,
        String evidenceNote,
        Instant draftedAt,
        String draftedBy,
        String draftedInOffice,
        @Nullable UUID draftedInBodyId) {

    public InstrumentDetails {
        signatures = List.copyOf(signatures);
    }
}
