package uk.police.portfolio.decision.ratification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.decision.BySecretariat;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.binding.Bindings;
import uk.police.portfolio.decision.reminder.AwaitedAct;
import uk.police.portfolio.decision.reminder.ReminderLedger;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;

/** The secretariat chases the missing seats by hand, beside what the portal does by itself. */
@Service
@Transactional
public class RatificationReminders {

    private final DecisionCourse cases;
    private final Bindings bindings;
    private final SilentSeats seats;
    private final ReminderLedger ledger;
    private final Clock clock;

    RatificationReminders(
            DecisionCourse cases, Bindings bindings, SilentSeats seats, ReminderLedger ledger, Clock clock) {
        this.cases = cases;
        this.bindings = bindings;
        this.seats = seats;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Reminds the seats that have not answered, and were not reminded today. Refused: {@code OWN_CASE} (on the record),
     * {@code NO_SEAT_IS_SILENT}, {@code RATIFICATION_IS_OVER} with the time, {@code RATIFIERS_REMINDED_TODAY} where all of them were.
     */
    @BySecretariat
    public void remind(String caseReference, Actor by) {
        CaseDetails decided = cases.lock(caseReference);
        decided.refuseItsAuthor(by);
        List<RatificationDetails> silent =
                bindings.of(decided).map(binding -> seats.of(binding.id())).orElse(List.of());
        if (silent.isEmpty()) {
            throw RefusedException.because("NO_SEAT_IS_SILENT", caseReference);
        }
        Instant now = clock.instant();
        Instant closesAt = silent.get(0).closesAt();
        if (!now.isBefore(closesAt)) {
            throw RefusedException.because("RATIFICATION_IS_OVER", RatificationTerms.words(closesAt));
        }
        if (!seats.remind(decided, silent, by, now)) {
            throw RefusedException.because("RATIFIERS_REMINDED_TODAY", caseReference);
        }
    }

    /** When each seat was last reminded, by its code. */
    @Transactional(readOnly = true)
    public Map<String, Instant> latest(CaseDetails decided) {
        return ledger.latest(decided.id(), AwaitedAct.RATIFICATION);
    }
}
