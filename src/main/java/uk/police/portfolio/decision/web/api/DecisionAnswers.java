package uk.police.portfolio.decision.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.discussion.ClosingStatements;
import uk.police.portfolio.decision.followup.ConditionStanding;
import uk.police.portfolio.decision.followup.FollowUpDetails;
import uk.police.portfolio.decision.followup.FollowUps;
import uk.police.portfolio.decision.followup.PlacesTaken;
import uk.police.portfolio.decision.followup.Supersessions;
import uk.police.portfolio.decision.ratification.Ratifications;
import uk.police.portfolio.shared.Actor;

/** Puts together what is told of a case over the API: to each reader what its page would show them, and no more. */
@Component
class DecisionAnswers {

    private final Ratifications ratifications;
    private final CallIns callIns;
    private final BoardVotes votes;
    private final FollowUps followUps;
    private final Supersessions supersessions;
    private final ClosingStatements statements;

    DecisionAnswers(
            Ratifications ratifications,
            CallIns callIns,
            BoardVotes votes,
            FollowUps followUps,
            Supersessions supersessions,
            ClosingStatements statements) {
        this.ratifications = ratifications;
        this.callIns = callIns;
        this.votes = votes;
        this.followUps = followUps;
        this.supersessions = supersessions;
        this.statements = statements;
    }

    DecisionAnswer of(CaseDetails asked, Actor reader) {
        return DecisionAnswer.of(
                asked,
                after(asked),
                asked.decidedOn() == null && !asked.isReopened()
                        ? null
                        : callIns.windowOf(asked).orElse(null),
                vote(asked, reader),
                said(asked, reader),
                ratifications.outcomes(asked),
                ratifications.reopened(asked));
    }

    private @Nullable VoteAnswer vote(CaseDetails asked, Actor reader) {
        return asked.showsTheBoardsPapersTo(reader)
                ? votes.votingOn(asked).map(VoteAnswer::of).orElse(null)
                : null;
    }

    /** What is for the board alone leaves its pages in no form, whoever reads; what is exempt, not to those who may not read it. */
    private List<DecisionAnswer.Statement> said(CaseDetails asked, Actor reader) {
        return asked.beforeBoardAt() == null
                ? List.of()
                : statements.toEverybody(asked, reader).stream()
                        .map(DecisionAnswer.Statement::of)
                        .toList();
    }

    /** The time of a condition runs from the day on which the decision has effect. */
    private AfterDecision after(CaseDetails asked) {
        Proposal decided = asked.proposal();
        if (asked.decidedOn() == null || decided == null) {
            return AfterDecision.NOTHING;
        }
        boolean holds = asked.hasHadEffect();
        FollowUpDetails follow = followUps.of(asked);
        PlacesTaken taken = supersessions.around(asked);
        return new AfterDecision(
                follow.conditions().stream()
                        .map(each -> DecisionAnswer.Condition.of(each, holds ? standing(each) : "OPEN"))
                        .toList(),
                holds ? follow.reviewOn() : decided.reviewOn(),
                PlaceAnswer.takenBy(taken.by()),
                PlaceAnswer.takenFrom(taken.from()));
    }

    private static String standing(ConditionStanding condition) {
        if (condition.met() != null) {
            return "MET";
        }
        return condition.expired() ? "EXPIRED" : "OPEN";
    }
}
