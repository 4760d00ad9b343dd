package uk.police.portfolio.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.coverage.InstrumentKind;
import uk.police.portfolio.authority.coverage.InstrumentTerms;
import uk.police.portfolio.shared.London;

/**
 * What anybody may know about one instrument.
 *
 * @param edition how often it was changed, for saying which was read
 * @param invalidBecause how it exceeds what it rests on, where it does
 * @param issuedAt when it was put to its givers; unknown for what was recorded from paper
 * @param supersedes the reference of what it takes, or is to take, the place of
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
        List<ConditionDetails> conditions,
        @Nullable String invalidBecause,
        @Nullable String supersededBy,
        @Nullable String supersedes,
        @Nullable UUID documentId,
        String agreedText,
        String evidenceNote,
        Instant draftedAt,
        @Nullable Instant issuedAt,
        String draftedBy,
        String draftedInOffice,
        @Nullable UUID draftedInBodyId) {

    public InstrumentDetails {
        signatures = List.copyOf(signatures);
        conditions = List.copyOf(conditions);
    }

    /** An agreement that binds more than the two seats of one force: no single giver ends or varies it for the others. */
    public boolean isOfSeveral() {
        return terms.kind() == InstrumentKind.COLLABORATION_AGREEMENT
                && terms.givers().size() > 2;
    }

    /** Varied by a new agreement that takes its place, since one giver cannot change it for the others. */
    public boolean isIssuedToSeveral() {
        return isOfSeveral() && state != InstrumentState.DRAFT;
    }

    /** Whether a suspension is open, also one that is still to begin. */
    public boolean isSuspended() {
        return terms.suspensions().stream().anyMatch(suspension -> suspension.restoredOn() == null);
    }

    /** Since when it waits for those who have not signed: since it was put to them, or from its first day if that was on paper. */
    public LocalDate waitingSince() {
        return issuedAt == null ? terms.effective().fromOn() : London.dayOf(issuedAt);
    }

    public List<String> invalidReasons() {
        return invalidBecause == null ? List.of() : List.of(invalidBecause.split(", "));
    }
}
