package uk.police.portfolio.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.rules.Rules;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;

/** The consultations: opened, extended, chased and closed by the secretariat. Acts on one follow one another. */
@Service
@Transactional
public class ConsultationRegister {

    private final ConsultationRepository consultations;
    private final SeatRoll roll;
    private final Rules rules;
    private final Deadlines deadlines;
    private final ConsultationReaders readers;
    private final Clock clock;

    ConsultationRegister(
            ConsultationRepository consultations,
            SeatRoll roll,
            Rules rules,
            Deadlines deadlines,
            ConsultationReaders readers,
            Clock clock) {
        this.consultations = consultations;
        this.roll = roll;
        this.rules = rules;
        this.deadlines = deadlines;
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * Asks the seats; answers the consultation's reference. Refused: {@code CONSULTATION_ASKS_NOBODY}, {@code SEAT_IS_UNKNOWN}
     * for a seat that nobody fills today, {@code SUBJECT_IS_CONSULTED_ON} while an earlier one is open.
     */
    @BySecretariat
    public String open(ConsultationSubject subject, Collection<String> seatCodes, Actor by) {
        Set<String> asked = new HashSet<>(seatCodes);
        if (asked.isEmpty()) {
            throw RefusedException.because("CONSULTATION_ASKS_NOBODY");
        }
        String reference = "CON-%04d".formatted(consultations.nextNumber());
        Consultation opened = saved(new Consultation(reference, subject, rules.on(today()), clock.instant()));
        if (roll.invite(opened.id(), asked, today()) < asked.size()) {
            throw RefusedException.because("SEAT_IS_UNKNOWN");
        }
        opened.ask(asked.size(), by);
        consultations.save(opened);
        deadlines.stage(opened.details(), clock.instant());
        return reference;
    }

    /** Gives the seats more time. Refused: {@code EXTENSION_IS_NOT_LATER}, {@code EXTENSION_IS_OVER} for a day that is past. */
    @BySecretariat
    public void extend(String reference, LocalDate lastDay, String reason, Actor by) {
        Consultation extended = locked(reference);
        if (lastDay.isBefore(today())) {
            throw RefusedException.because("EXTENSION_IS_OVER");
        }
        extended.extend(lastDay, reason, by, clock.instant());
        consultations.save(extended);
        deadlines.stage(extended.details(), clock.instant());
    }

    /**
     * Reminds those who have not answered. Refused: {@code EVERYBODY_HAS_ANSWERED}, {@code WINDOW_IS_OVER}, and
     * {@code SEATS_REMINDED_TODAY} where they have been on the same day.
     */
    @BySecretariat
    public void remind(String reference, Actor by) {
        Consultation chased = locked(reference);
        ConsultationStanding standing = roll.standing(chased);
        if (standing.answered() == standing.invited()) {
            throw RefusedException.because("EVERYBODY_HAS_ANSWERED");
        }
        if (chased.details().isOpen() && !chased.details().takesAnswersOn(today())) {
            throw RefusedException.because("WINDOW_IS_OVER", chased.details().lastDay());
        }
        chased.remind(standing.invited() - standing.answered(), by, clock.instant());
        consultations.save(chased);
    }

    /**
     * Closes it: no more answers are taken, and those given are shown. Refused with {@code CLOSING_NEEDS_A_REASON} before its
     * time is over, unless all have answered, and where fewer have answered than the rule asks for.
     */
    @BySecretariat
    public void close(String reference, String reason, Actor by) {
        Consultation closed = locked(reference);
        boolean needed = Closing.needsAReason(closed.details(), roll.standing(closed), today());
        if (closed.details().isOpen() && needed && reason.isBlank()) {
            throw RefusedException.because("CLOSING_NEEDS_A_REASON");
        }
        Closing.close(closed, roll, reason.isBlank() ? null : reason, by, clock.instant());
        consultations.save(closed);
    }

    /** What it is about has ended, so it ends as well, without a result; nothing happens where none is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void abandon(String subjectKind, String subjectReference, String reason, Actor by) {
        latest(subjectKind, subjectReference)
                .filter(asked -> asked.details().isOpen())
                .map(asked -> locked(asked.details().reference()))
                .ifPresent(asked -> {
                    asked.abandon(reason, by, clock.instant());
                    consultations.save(asked);
                });
    }

    /** Holds other acts on it back until this transaction is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ConsultationDetails lock(String reference) {
        return locked(reference).details();
    }

    /** Notes that every reply is published, once it is so. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(String reference, Actor by) {
        Consultation asked = locked(reference);
        if (roll.standing(asked).isSettled()) {
            asked.settle(by, clock.instant());
            consultations.save(asked);
        }
    }

    /** The consultation as the reader may follow it; one that they may not know of is not found. */
    @Transactional(readOnly = true)
    public ConsultationDetails details(String reference, Actor reader) {
        return consultations
                .findByReference(reference)
                .map(Consultation::details)
                .filter(asked -> readers.mayFollow(asked, reader))
                .orElseThrow(() -> new NotFoundException("consultation", reference));
    }

    @Transactional(readOnly = true)
    public ConsultationStanding standing(String reference) {
        return roll.standing(reference).orElseThrow(() -> new NotFoundException("consultation", reference));
    }

    /** The latest consultation about the subject. */
    @Transactional(readOnly = true)
    public Optional<ConsultationDetails> about(String subjectKind, String subjectReference) {
        return latest(subjectKind, subjectReference).map(Consultation::details);
    }

    /** How far the latest consultation about the subject is. */
    @Transactional(readOnly = true)
    public Optional<ConsultationStanding> standingOn(String subjectKind, String subjectReference) {
        return latest(subjectKind, subjectReference).map(roll::standing);
    }

    private Consultation saved(Consultation opened) {
        try {
            return consultations.saveAndFlush(opened);
        } catch (DataIntegrityViolationException another) {
            throw RefusedException.because("SUBJECT_IS_CONSULTED_ON");
        }
    }

    private Optional<Consultation> latest(String kind, String reference) {
        return consultations.findFirstBySubjectKindAndSubjectReferenceOrderByOpenedAtDesc(kind, reference);
    }

    private Consultation locked(String reference) {
        return consultations.lock(reference).orElseThrow(() -> new NotFoundException("consultation", reference));
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
