package uk.police.portfolio.decision.ratification;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.DecisionEnded;
import uk.police.portfolio.decision.DecisionReopened;
import uk.police.portfolio.decision.DecisionTaken;
import uk.police.portfolio.decision.binding.BindingDetails;
import uk.police.portfolio.decision.binding.Bindings;
import uk.police.portfolio.jobs.DurableJobs;
import uk.police.portfolio.rules.Rules;

/** Asks the missing seats when a decision is taken, and no longer when it is reopened, in the same transaction. */
@Component
class RatificationNews {

    private final RatificationRepository tasks;
    private final CaseRegister cases;
    private final Bindings bindings;
    private final Rules rules;
    private final DurableJobs jobs;
    private final ApplicationEventPublisher events;

    RatificationNews(
            RatificationRepository tasks,
            CaseRegister cases,
            Bindings bindings,
            Rules rules,
            DurableJobs jobs,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.cases = cases;
        this.bindings = bindings;
        this.rules = rules;
        this.jobs = jobs;
        this.events = events;
    }

    @EventListener
    void on(DecisionTaken news) {
        CaseDetails decided = cases.details(news.caseReference());
        bindings.of(decided)
                .filter(binding -> !binding.reserved().isEmpty())
                .ifPresent(binding -> ask(decided, binding, news));
    }

    private void ask(CaseDetails decided, BindingDetails binding, DecisionTaken news) {
        RatificationTerms terms = RatificationTerms.of(rules.on(news.decidedOn()), news.decidedOn(), news.at());
        List<MissingSeat> missing = MissingSeat.of(binding);
        tasks.saveAll(missing.stream()
                .map(seat -> new RatificationTask(decided, binding.id(), seat, terms))
                .toList());
        String instance = decided.reference() + "/" + binding.number();
        jobs.stage(
                RatificationDeadline.NAME,
                instance,
                new RatificationDeadline.Asked(decided.reference(), binding.id()),
                terms.closesAt());
        RatificationReminder.stage(
                jobs,
                instance,
                new RatificationReminder.Asked(decided.reference(), binding.id(), terms.dueOn()),
                news.at());
        List<String> seats = missing.stream().map(MissingSeat::seat).toList();
        events.publishEvent(
                new RatificationOpened(news.by(), news.at(), news.heading(), seats, terms.dueOn(), terms.silence()));
    }

    @EventListener
    void on(DecisionReopened news) {
        endOpenOnes(news);
    }

    /** There is nothing left to ratify. */
    @EventListener
    void on(DecisionEnded news) {
        endOpenOnes(news);
    }

    private void endOpenOnes(CaseEvent news) {
        CaseDetails reopened = cases.details(news.caseReference());
        Consumer<RatificationTask> fallAway = task -> task.fallAway(news.by(), news.at());
        List<RatificationTask> open = tasks.findByCaseIdAndAnswerIsNull(reopened.id());
        open.forEach(fallAway);
        tasks.saveAll(open);
    }
}
