package uk.police.portfolio.consultation.web;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.police.portfolio.consultation.ConsultationDetails;
import uk.police.portfolio.consultation.ConsultationRegister;
import uk.police.portfolio.consultation.answer.SeatAnswers;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Role;

/** Reads one consultation for one reader. */
@Component
class RoundPages {

    private final ConsultationRegister consultations;
    private final SeatAnswers answers;
    private final Clock clock;

    RoundPages(ConsultationRegister consultations, SeatAnswers answers, Clock clock) {
        this.consultations = consultations;
        this.answers = answers;
        this.clock = clock;
    }

    RoundPage of(String reference, Actor reader) {
        ConsultationDetails asked = consultations.details(reference, reader);
        boolean chases = asked.isOpen() && reader.holds(Role.SECRETARIAT);
        return new RoundPage(
                asked,
                consultations.standing(reference),
                reader.holds(Role.AUTHORITY_HOLDER) ? answers.ownSeats(asked, reader) : List.of(),
                chases ? answers.silent(asked, reader) : List.of(),
                answers.shown(asked),
                London.today(clock),
                reader);
    }

    /** For the pages on which the secretariat runs an open one; there for nobody else. */
    RoundPage toRun(String reference, Actor by) {
        RoundPage page = of(reference, by);
        if (!page.mayRun()) {
            throw new NotFoundException("running of", reference);
        }
        return page;
    }
}
