package uk.police.portfolio.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.document.StoredDocument;
import uk.police.portfolio.shared.Money;

/**
 * What a reader may know about one programme.
 *
 * @param version rises with every change; forms carry it back
 * @param sroOffice the answerable office's title
 * @param wholeLife the sum of its current cost lines; where it has none, the cost that its source states
 * @param planNumber 1 is the original, each forecast is one more
 * @param reason why it stands where it stands: changes requested, paused, cancelled
 * @param sections when each section was last written; one that never was is not in it
 * @param availableActions what this reader may do with it now
 */
public record ProgrammeDetails(
        UUID id,
        String reference,
        int version,
        ProgrammeLevel level,
        ProgrammeStatus status,
        Sponsor sponsor,
        UUID authorId,
        String authorName,
        ProgrammeContent content,
        @Nullable String sroOffice,
        List<WeighedCapability> capabilities,
        List<ForceShare> shares,
        Money wholeLife,
        int planNumber,
        Provenance provenance,
        @Nullable String caseReference,
        String reason,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        List<StoredDocument> documents,
        Map<Section, Written> sections,
        List<StatusChange> history,
        Set<ProgrammeAct> availableActions) {

    /** The body that answers for a programme. */
    public record Sponsor(UUID id, String code, String name) {}

    public String title() {
        return content.about().title();
    }

    /** What is left before it can be sent in. */
    public Readiness readiness() {
        return new Readiness(content, sections.keySet(), documents.size());
    }

    public boolean may(ProgrammeAct act) {
        return availableActions.contains(act);
    }
}
