package uk.police.portfolio.decision.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.board.MemberDetails;
import uk.police.portfolio.decision.board.PoolVotingDetails;
import uk.police.portfolio.decision.board.VotingDetails;
import uk.police.portfolio.decision.reminder.AwaitedAct;
import uk.police.portfolio.decision.reminder.ReminderLedger;
import uk.police.portfolio.shared.Actor;

/** Those on the frozen roll who may vote and have not, and how they are reminded. */
@Component
class SilentVoters {

    private final ReminderLedger ledger;
    private final ApplicationEventPublisher events;

    SilentVoters(ReminderLedger ledger, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.events = events;
    }

    /** A seat that no office filled when the vote opened has nobody to remind. */
    List<SilentVoter> of(VotingDetails voting) {
        return Stream.concat(members(voting), seats(voting)).toList();
    }

    private Stream<SilentVoter> members(VotingDetails voting) {
        Map<String, Instant> reminded = ledger.latest(voting.caseId(), AwaitedAct.VOTE);
        return voting.members().stream()
                .filter(MemberDetails::mayVote)
                .filter(member -> !member.hasVoted())
                .map(member ->
                        SilentVoter.of(member, reminded.get(member.personId().toString())));
    }

    private Stream<SilentVoter> seats(VotingDetails voting) {
        PoolVotingDetails pool = voting.pool();
        if (pool == null) {
            return Stream.empty();
        }
        Map<String, Instant> reminded = ledger.latest(voting.caseId(), AwaitedAct.SEAT_VOTE);
        return pool.seats().stream()
                .filter(seat -> seat.officeId() != null && !seat.hasVoted())
                .map(seat -> SilentVoter.of(seat, reminded.get(seat.seat())));
    }

    /** Those of them who have not been reminded today; answers how many. */
    int remind(CaseDetails asked, List<SilentVoter> silent, LocalDate closesOn, Actor by, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        int members = note(asked, AwaitedAct.VOTE, silent, at);
        int seats = note(asked, AwaitedAct.SEAT_VOTE, silent, at);
        if (members + seats > 0) {
            events.publishEvent(new VotersReminded(by, at, asked.heading(), members, seats, closesOn));
        }
        return members + seats;
    }

    private int note(CaseDetails asked, AwaitedAct act, List<SilentVoter> silent, Instant at) {
        List<String> whom = silent.stream()
                .filter(each -> each.act() == act)
                .map(SilentVoter::whom)
                .toList();
        return ledger.add(asked.id(), act, whom, at).size();
    }
}
