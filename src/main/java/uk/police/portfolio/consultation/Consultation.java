package uk.police.portfolio.consultation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.RuleBook;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.RefusedException;

@Entity
class Consultation extends Aggregate<Consultation> {

    private String reference;
    private String subjectKind;
    private String subjectReference;
    private String title;
    private String url;
    private UUID[] followingBodyIds;

    @Enumerated(EnumType.STRING)
    private ConsultationState state = ConsultationState.OPEN;

    private Instant openedAt;
    private LocalDate lastDay;
    private int leastResponse;
    private int rulesVersion;
    private @Nullable Instant fellShortAt;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;
    private @Nullable Instant settledAt;
    private @Nullable LocalDate remindedOn;

    @OneToMany(
            mappedBy = "consultation",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("extendedAt")
    private List<Extension> extensions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Consultation() {}

    /** The window and the least response are those of the rule book, and stay so. */
    Consultation(String reference, ConsultationSubject subject, RuleBook rules, Instant at) {
        this.reference = reference;
        this.subjectKind = subject.kind();
        this.subjectReference = subject.reference();
        this.title = subject.title();
        this.url = subject.url();
        this.followingBodyIds = subject.followingBodyIds().toArray(UUID[]::new);
        this.openedAt = at;
        this.lastDay = rules.on().plusDays(rules.number(Rule.CONSULTATION_PERIOD));
        this.leastResponse = rules.number(Rule.CONSULTATION_RESPONSE);
        this.rulesVersion = rules.version();
    }

    void ask(int seats, Actor by) {
        registerEvent(new ConsultationOpened(by, openedAt, heading(), seats, lastDay, leastResponse, rulesVersion));
    }

    void extend(LocalDate day, String reason, Actor by, Instant at) {
        refuseUnlessOpen();
        if (!day.isAfter(lastDay)) {
            throw RefusedException.because("EXTENSION_IS_NOT_LATER", lastDay);
        }
        extensions.add(new Extension(this, lastDay, day, reason, by, at));
        registerEvent(new ConsultationExtended(by, at, heading(), lastDay, day, reason));
        this.lastDay = day;
        this.fellShortAt = null;
    }

    /** By a person once a day, beside what the portal sends of itself. */
    void remind(int seats, Actor by, Instant at) {
        refuseUnlessOpen();
        LocalDate today = London.dayOf(at);
        if (!by.isPortal() && today.equals(remindedOn)) {
            throw RefusedException.because("SEATS_REMINDED_TODAY", reference);
        }
        this.remindedOn = by.isPortal() ? remindedOn : today;
        registerEvent(new SeatsReminded(by, at, heading(), seats, lastDay));
    }

    void fallShort(ConsultationStanding standing, Actor by, Instant at) {
        if (fellShortAt == null) {
            this.fellShortAt = at;
            registerEvent(
                    new ResponseFellShort(by, at, heading(), standing.answered(), standing.invited(), leastResponse));
        }
    }

    void close(
            ConsultationStanding standing,
            List<ConsultationClosed.LastAnswer> answers,
            @Nullable String reason,
            Actor by,
            Instant at) {
        refuseUnlessOpen();
        end(ConsultationState.CLOSED, reason, at);
        registerEvent(new ConsultationClosed(by, at, heading(), standing, answers, reason));
    }

    void settle(Actor by, Instant at) {
        if (settledAt == null) {
            this.settledAt = at;
            registerEvent(new ConsultationSettled(by, at, heading()));
        }
    }

    void abandon(String reason, Actor by, Instant at) {
        refuseUnlessOpen();
        end(ConsultationState.ABANDONED, reason, at);
        registerEvent(new ConsultationAbandoned(by, at, heading(), reason));
    }

    private void end(ConsultationState how, @Nullable String reason, Instant at) {
        this.state = how;
        this.endedAt = at;
        this.endReason = reason;
    }

    private void refuseUnlessOpen() {
        if (state != ConsultationState.OPEN) {
            throw RefusedException.because("ROUND_IS_" + state, reference);
        }
    }

    private ConsultationHeading heading() {
        return new ConsultationHeading(reference, subjectKind, subjectReference, title);
    }

    UUID id() {
        return uuid();
    }

    ConsultationDetails details() {
        return new ConsultationDetails(
                uuid(),
                reference,
                new ConsultationSubject(subjectKind, subjectReference, title, url, List.of(followingBodyIds)),
                state,
                openedAt,
                lastDay,
                leastResponse,
                rulesVersion,
                fellShortAt,
                endedAt,
                endReason,
                settledAt,
                extensions.stream().map(Extension::details).toList());
    }
}
