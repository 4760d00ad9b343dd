package uk.police.portfolio.decision.board.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.board.VotingDetails;
import uk.police.portfolio.decision.chase.SilentVoter;
import uk.police.portfolio.decision.chase.VoteReminders;
import uk.police.portfolio.decision.ratification.RatificationDetails;
import uk.police.portfolio.decision.ratification.RatificationReminders;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Role;

/** Whom the secretariat can remind of a case; nobody reminds others of their own. */
@Component
class CaseChase {

    private final VoteReminders votes;
    private final RatificationReminders ratifications;
    private final Clock clock;

    CaseChase(VoteReminders votes, RatificationReminders ratifications, Clock clock) {
        this.votes = votes;
        this.ratifications = ratifications;
        this.clock = clock;
    }

    /** What there is to chase: the open vote, or the seats that are asked to ratify. */
    List<ChasePage> of(CasePage page, ReachPage reach) {
        if (!page.reader().holds(Role.SECRETARIAT) || page.asked().isAuthoredBy(page.reader())) {
            return List.of();
        }
        List<ChasePage> chases = new ArrayList<>();
        if (page.isVoting() && page.voting() != null) {
            chases.add(vote(page.voting()));
        }
        if (!reach.reopened() && reach.rows().stream().anyMatch(ForceRow::isAsked)) {
            chases.add(ratification(page, reach));
        }
        return chases.stream().filter(chase -> !chase.silent().isEmpty()).toList();
    }

    private ChasePage vote(VotingDetails voting) {
        List<ChasePage.Line> lines =
                votes.silent(voting).stream().map(CaseChase::line).toList();
        return new ChasePage("vote", lines, voting.closesOn(), London.today(clock));
    }

    private static ChasePage.Line line(SilentVoter voter) {
        return new ChasePage.Line(
                voter.name(),
                voter.seat() == null ? null : voter.seat().name(),
                voter.officeTitle(),
                voter.remindedAt());
    }

    private ChasePage ratification(CasePage page, ReachPage reach) {
        Map<String, Instant> latest = ratifications.latest(page.asked());
        List<ChasePage.Line> lines = new ArrayList<>();
        reach.rows()
                .forEach(row -> row.ratifications().stream()
                        .filter(RatificationDetails::isOpen)
                        .map(asked ->
                                new ChasePage.Line(row.name(), asked.kind().name(), "", latest.get(asked.seat())))
                        .forEach(lines::add));
        return new ChasePage("ratification", lines, reach.ratifiedBy(), London.today(clock));
    }
}
