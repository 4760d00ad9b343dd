package uk.police.portfolio.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.NotFoundException;

/** One version of what the board reads: the subject as sent and the outcome proposed. It never changes; the next one follows. */
@Entity
class CaseEdition {

    @Id
    private UUID id = Aggregate.newId();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private Case heldBy;

    private int number;
    private Instant madeAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private DecisionSubject subject;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Proposal proposal;

    @SuppressWarnings("NullAway.Init")
    protected CaseEdition() {}

    CaseEdition(Case heldBy, int number, DecisionSubject subject, @Nullable Proposal proposal, Instant madeAt) {
        this.heldBy = heldBy;
        this.number = number;
        this.subject = subject;
        this.proposal = proposal;
        this.madeAt = madeAt;
    }

    DecisionSubject subject() {
        return subject;
    }

    @Nullable
    Proposal proposal() {
        return proposal;
    }

    /** What a reader of the numbered edition has not read yet; one that never was is not found. */
    List<Change> changesSince(List<CaseEdition> editions, int read) {
        return editions.stream()
                .filter(each -> each.number == read)
                .findFirst()
                .map(this::changesSince)
                .orElseThrow(() -> new NotFoundException("version of case", String.valueOf(read)));
    }

    /** What a reader of that edition has not read yet. */
    List<Change> changesSince(CaseEdition read) {
        Map<String, String> before = read.words();
        Map<String, String> after = words();
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> Change.of(name, before.get(name), after.get(name)))
                .filter(Change::changesAnything)
                .toList();
    }

    private Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("title", subject.title());
        subject.paper()
                .sections()
                .forEach(section -> section.lines()
                        .forEach(line -> words.merge(
                                section.heading() + ": " + line.label(),
                                line.text(),
                                (one, more) -> one + "; " + more)));
        subject.paper().documents().forEach(document -> words.put("document: " + document.name(), document.sha256()));
        subject.shares().forEach((force, share) -> words.put("share: " + force, share.full()));
        Proposal proposed = proposal;
        if (proposed != null) {
            addProposal(proposed, words);
        }
        return words;
    }

    private static void addProposal(Proposal proposed, Map<String, String> words) {
        Ownership ownership = proposed.ownership();
        words.put("proposed owner", ownership == null ? "unchanged" : ownership.words());
        words.put("reasons", proposed.reasons());
        words.put("effective date", proposed.effectiveOn().toString());
        words.put(
                "review date",
                proposed.reviewOn() == null ? "none" : proposed.reviewOn().toString());
        words.put("instruments cited", String.join(", ", proposed.instruments()));
        proposed.conditions().forEach(condition -> words.put("condition: " + condition.words(), condition.toString()));
    }
}
