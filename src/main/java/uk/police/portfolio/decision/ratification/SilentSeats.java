package uk.police.portfolio.decision.ratification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.reminder.AwaitedAct;
import uk.police.portfolio.decision.reminder.ReminderLedger;
import uk.police.portfolio.shared.Actor;

/** The seats that are asked to ratify and have not answered, and how they are reminded. */
@Component
class SilentSeats {

    private final RatificationRepository tasks;
    private final ReminderLedger ledger;
    private final ApplicationEventPublisher events;

    SilentSeats(RatificationRepository tasks, ReminderLedger ledger, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.ledger = ledger;
        this.events = events;
    }

    List<RatificationDetails> of(UUID binding) {
        return tasks.findByBindingIdOrderBySeat(binding).stream()
                .filter(task -> task.answer() == null)
                .map(RatificationTask::details)
                .toList();
    }

    /** Those of them who have not been reminded today; answers whether there are any. */
    boolean remind(CaseDetails decided, List<RatificationDetails> silent, Actor by, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        List<String> seats = silent.stream().map(RatificationDetails::seat).toList();
        List<String> reminded = ledger.add(decided.id(), AwaitedAct.RATIFICATION, seats, at).stream()
                .sorted()
                .toList();
        if (!reminded.isEmpty()) {
            events.publishEvent(new RatificationReminded(
                    by, at, decided.heading(), reminded, silent.get(0).dueOn()));
        }
        return !reminded.isEmpty();
    }
}
