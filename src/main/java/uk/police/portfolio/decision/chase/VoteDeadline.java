package uk.police.portfolio.decision.chase;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.police.portfolio.jobs.Job;

/** At the end of its last day a vote that is still open is told of, once: no vote closes by itself. */
@Component
class VoteDeadline implements Job<VoteDays.Due> {

    static final String NAME = "tell-of-vote-that-overran";

    private final DueVotes votes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VoteDeadline(DueVotes votes, ApplicationEventPublisher events, Clock clock) {
        this.votes = votes;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<VoteDays.Due> payload() {
        return VoteDays.Due.class;
    }

    @Override
    public void run(VoteDays.Due due) {
        votes.ifStillDue(
                due,
                (asked, voting) -> events.publishEvent(
                        VoteOverran.of(asked.heading(), due.lastDay(), voting.count(), clock.instant())));
    }
}
