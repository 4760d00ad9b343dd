package uk.police.portfolio.consultation.web;

import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.consultation.ConsultationDetails;
import uk.police.portfolio.consultation.ConsultationStanding;
import uk.police.portfolio.consultation.answer.SeatDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;

/**
 * One consultation as one reader sees it.
 *
 * @param own the seats that the reader answers for
 * @param silent the seats that have not answered, for those who remind them
 * @param shown every seat with its answers, once it is closed
 */
record RoundPage(
        ConsultationDetails asked,
        ConsultationStanding standing,
        List<SeatDetails> own,
        List<SeatDetails> silent,
        List<SeatDetails> shown,
        LocalDate today,
        Actor reader) {

    public boolean takesAnswers() {
        return asked.takesAnswersOn(today);
    }

    /** Open, though its last day is over: too few have answered. */
    public boolean isOverdue() {
        return asked.isOpen() && !takesAnswers();
    }

    public boolean mayRun() {
        return reader.holds(Role.SECRETARIAT) && asked.isOpen();
    }

    public boolean mayReply() {
        return reader.holds(Role.SECRETARIAT) && asked.isClosed();
    }

    public boolean mayRemind() {
        return mayRun() && takesAnswers() && !silent.isEmpty();
    }

    public List<SeatDetails> lackingReplies() {
        return shown.stream().filter(SeatDetails::lacksReply).toList();
    }

    /** A part of a message key: what it waits for. */
    public String next() {
        if (isOverdue()) {
            return "SHORT";
        }
        return asked.isClosed() && !standing.isSettled()
                ? "REPLIES"
                : asked.state().name();
    }
}
