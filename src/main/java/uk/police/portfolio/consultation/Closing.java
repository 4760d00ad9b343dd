package uk.police.portfolio.consultation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Actor;

/** How a consultation is closed, by whomever. */
final class Closing {

    private Closing() {}

    /** Where nobody objects or asks for a change, it is settled at once. */
    static void close(Consultation asked, SeatRoll roll, @Nullable String reason, Actor by, Instant at) {
        ConsultationStanding open = roll.standing(asked);
        var answers = roll.lastAnswers(asked);
        int needed = (int) answers.stream()
                .filter(last -> last.answer().equals("OBJECT") || last.answer().equals("SUPPORT_WITH_CHANGE"))
                .count();
        ConsultationStanding closed = new ConsultationStanding(
                open.reference(), true, open.invited(), open.answered(), needed, 0, open.leastResponse());
        asked.close(closed, answers, reason, by, at);
        if (closed.isSettled()) {
            asked.settle(by, at);
        }
    }

    /** Before its time is over, unless all have answered; and with fewer answers than the rule asks for. */
    static boolean needsAReason(ConsultationDetails asked, ConsultationStanding standing, LocalDate today) {
        boolean early = asked.takesAnswersOn(today) && standing.answered() < standing.invited();
        return early || !standing.reachesLeastResponse();
    }
}
