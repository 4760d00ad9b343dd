package uk.police.portfolio.consultation.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.consultation.BySecretariat;
import uk.police.portfolio.consultation.ConsultationDetails;
import uk.police.portfolio.consultation.ConsultationRegister;
import uk.police.portfolio.consultation.ConsultationState;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.organisation.SeatFilling;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RecordRefusal;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;

/** The seats' answers, and the replies to them. Until the consultation is closed, a seat's answers are shown to the seat only. */
@Service
@Transactional
public class SeatAnswers {

    private final InvitedSeatRepository seats;
    private final ConsultationRegister consultations;
    private final OrganisationDirectory organisation;
    private final RecordRefusal recordRefusal;
    private final Clock clock;

    SeatAnswers(
            InvitedSeatRepository seats,
            ConsultationRegister consultations,
            OrganisationDirectory organisation,
            RecordRefusal recordRefusal,
            Clock clock) {
        this.seats = seats;
        this.consultations = consultations;
        this.organisation = organisation;
        this.recordRefusal = recordRefusal;
        this.clock = clock;
    }

    /**
     * Answers for a seat, or answers anew; the answer before stays. Refused: {@code NOT_YOUR_SEAT} (on the record) to an office
     * that does not fill it today, {@code ROUND_IS_…}, {@code WINDOW_IS_OVER}, {@code ANSWER_NEEDS_A_REASON}.
     */
    @ByAuthorityHolder
    public void answer(String reference, GiveAnswer given, Actor by) {
        ConsultationDetails asked = consultations.lock(reference);
        InvitedSeat seat = seat(asked, given.seatCode());
        if (!seatsFilledBy(by).contains(given.seatCode())) {
            List<Refusal> refusal = List.of(Refusal.of("NOT_YOUR_SEAT", given.seatCode()));
            throw recordRefusal.of(by, asked.heading().toSubject(), "answer for the seat", refusal);
        }
        List<Refusal> refusals = refusals(asked, given);
        RefusedException.throwIfAny(refusals);
        seat.answer(given, asked.heading(), by, clock.instant());
        seats.save(seat);
    }

    /**
     * Publishes a reply to a seat's last answer. Refused: {@code ROUND_IS_OPEN}, {@code REPLY_IS_NOT_NEEDED},
     * {@code REPLY_IS_PUBLISHED}.
     */
    @BySecretariat
    public void reply(String reference, String seatCode, String words, Actor by) {
        ConsultationDetails asked = consultations.lock(reference);
        if (asked.state() != ConsultationState.CLOSED) {
            throw RefusedException.because("ROUND_IS_" + asked.state(), reference);
        }
        InvitedSeat seat = seat(asked, seatCode);
        seat.reply(words, asked.heading(), by, clock.instant());
        seats.saveAndFlush(seat);
        consultations.settle(reference, by);
    }

    /** The seats that are asked and that the reader's own office fills today, with what they answered. */
    @Transactional(readOnly = true)
    public List<SeatDetails> ownSeats(ConsultationDetails asked, Actor reader) {
        return seatsFilledBy(reader).stream()
                .sorted()
                .map(code -> seats.findByConsultationIdAndSeatCode(asked.id(), code))
                .flatMap(Optional::stream)
                .map(InvitedSeat::details)
                .toList();
    }

    /** Every seat with its answers, by force; none until the consultation is closed. */
    @Transactional(readOnly = true)
    public List<SeatDetails> shown(ConsultationDetails asked) {
        return asked.isClosed() ? all(asked.id()) : List.of();
    }

    /** The seats that have not answered: for those who remind them. */
    @BySecretariat
    @Transactional(readOnly = true)
    public List<SeatDetails> silent(ConsultationDetails asked, Actor by) {
        return all(asked.id()).stream().filter(seat -> seat.last() == null).toList();
    }

    private List<SeatDetails> all(UUID consultation) {
        return seats.ofConsultation(consultation).stream()
                .map(InvitedSeat::details)
                .toList();
    }

    private List<Refusal> refusals(ConsultationDetails asked, GiveAnswer given) {
        List<Refusal> refusals = new ArrayList<>();
        if (!asked.isOpen()) {
            refusals.add(Refusal.of("ROUND_IS_" + asked.state(), asked.reference()));
        } else if (!asked.takesAnswersOn(today())) {
            refusals.add(Refusal.of("WINDOW_IS_OVER", asked.lastDay()));
        }
        if (given.answer().needsReply() && given.reason().isBlank()) {
            refusals.add(Refusal.of("ANSWER_NEEDS_A_REASON"));
        }
        return refusals;
    }

    private Set<String> seatsFilledBy(Actor reader) {
        return organisation.seats(today()).stream()
                .filter(filling -> filling.officeId().equals(reader.officeId()))
                .map(SeatFilling::seatCode)
                .collect(Collectors.toSet());
    }

    private InvitedSeat seat(ConsultationDetails asked, String code) {
        return seats.findByConsultationIdAndSeatCode(asked.id(), code)
                .orElseThrow(() -> new NotFoundException("seat", code));
    }

    private LocalDate today() {
        return London.today(clock);
    }
}
