package uk.police.portfolio.decision.board.web;

import java.util.List;
import uk.police.portfolio.consultation.ConsultationDetails;
import uk.police.portfolio.consultation.ConsultationStanding;
import uk.police.portfolio.consultation.answer.SeatDetails;

/**
 * What the seats were asked about a case.
 *
 * @param toReply objections and changes that were asked for, with their replies; none while it is open
 */
record ConsultedPage(ConsultationDetails asked, ConsultationStanding standing, List<SeatDetails> toReply) {

    ConsultedPage {
        toReply = List.copyOf(toReply);
    }
}
