package uk.police.portfolio.decision.chase;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import uk.police.portfolio.decision.CaseEvent;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.VoteOpened;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.VoteHeldAnew;
import uk.police.portfolio.decision.board.VotingDetails;
import uk.police.portfolio.decision.board.VotingExtended;
import uk.police.portfolio.jobs.DurableJobs;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.RuleBook;
import uk.police.portfolio.rules.Rules;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.WorkingDays;

/**
 * Stages, in the transaction that opens a vote or gives it another last day, its reminder and the end of that day. What an
 * extension leaves behind finds another last day, and does nothing.
 */
@Component
class VoteDays {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final CaseRegister cases;
    private final BoardVotes votes;
    private final Rules rules;
    private final DurableJobs jobs;

    VoteDays(CaseRegister cases, BoardVotes votes, Rules rules, DurableJobs jobs) {
        this.cases = cases;
        this.votes = votes;
        this.rules = rules;
        this.jobs = jobs;
    }

    /** A vote on the case that has this last day. */
    record Due(String caseReference, LocalDate lastDay) {}

    /** Just before the commit, when the vote that the news is about is there with its last day. */
    @TransactionalEventListener(
            phase = TransactionPhase.BEFORE_COMMIT,
            classes = {VoteOpened.class, VoteHeldAnew.class, VotingExtended.class})
    void on(CaseEvent news) {
        Optional<VotingDetails> open =
                votes.votingOn(cases.details(news.caseReference())).filter(VotingDetails::isOpen);
        LocalDate last = open.map(VotingDetails::closesOn).orElse(null);
        if (open.isEmpty() || last == null) {
            return;
        }
        Due due = new Due(news.caseReference(), last);
        String instance = due.caseReference() + "/" + last;
        jobs.stage(VoteDeadline.NAME, instance, due, London.endOf(last));
        remindedOn(open.get(), last).stream()
                .filter(day -> London.at(day, MORNING).isAfter(news.at()))
                .findFirst()
                .ifPresent(day -> jobs.stage(VoteReminder.NAME, instance + "/" + day, due, London.at(day, MORNING)));
    }

    /** As the rule says that was frozen with the vote; on the last day itself where less time than that is left. */
    private List<LocalDate> remindedOn(VotingDetails voting, LocalDate last) {
        RuleBook frozen = rules.asFrozen(voting.rulesVersion(), London.dayOf(voting.openedAt()));
        boolean isOlder = !frozen.values().containsKey(Rule.VOTING_REMINDER);
        int days = (isOlder ? rules.today() : frozen).number(Rule.VOTING_REMINDER);
        return Stream.of(WorkingDays.before(last, days), last).toList();
    }
}
