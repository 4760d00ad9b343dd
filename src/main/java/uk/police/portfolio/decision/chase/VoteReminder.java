package uk.police.portfolio.decision.chase;

import java.time.Clock;
import org.springframework.stereotype.Component;
import uk.police.portfolio.jobs.Job;
import uk.police.portfolio.shared.Actor;

/** Shortly before its last day, those who have not voted are reminded. */
@Component
class VoteReminder implements Job<VoteDays.Due> {

    static final String NAME = "remind-voters";

    private final DueVotes votes;
    private final SilentVoters voters;
    private final Clock clock;

    VoteReminder(DueVotes votes, SilentVoters voters, Clock clock) {
        this.votes = votes;
        this.voters = voters;
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
                (asked, voting) ->
                        voters.remind(asked, voters.of(voting), due.lastDay(), Actor.PORTAL, clock.instant()));
    }
}
