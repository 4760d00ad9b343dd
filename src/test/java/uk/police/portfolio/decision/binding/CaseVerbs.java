package uk.police.portfolio.decision.binding;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.ConsultationEnd;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.DecisionSubject;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.board.Ballots;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.CastVote;
import uk.police.portfolio.decision.board.Choice;
import uk.police.portfolio.decision.board.SeatVotes;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.consulting.CaseConsultations;
import uk.police.portfolio.decision.followup.FollowUps;
import uk.police.portfolio.decision.local.LocalDecisions;
import uk.police.portfolio.shared.Actor;

/** Every verb that acts on a case which was sent in, with all that it asks for besides the case and the actor as it has to be. */
@Component
class CaseVerbs {

    static final String LOCALLY = "kent/chief-constable";
    static final String SEAT = "kent/policing-body";
    static final String TAKE_BACK = "take a call back";

    /**
     * @param on what it asks for is read when it is begun, and held by whoever then acts
     * @param isBehindAnother the parts of the portal reach it through another verb only, which does more
     */
    record Verb(String name, CaseAct act, boolean isBehindAnother, Function<String, Consumer<Actor>> on) {

        @Override
        public String toString() {
            return name;
        }
    }

    private final AtomicInteger days = new AtomicInteger();
    private final DecidedCases decided;
    private final CaseRegister cases;
    private final Triage triage;
    private final DecisionCourse course;
    private final CaseConsultations consulting;
    private final BoardVotes votes;
    private final Ballots ballots;
    private final SeatVotes seats;
    private final LocalDecisions local;
    private final Bindings bindings;
    private final CallIns callIns;
    private final FollowUps followUps;

    CaseVerbs(
            DecidedCases decided,
            CaseRegister cases,
            Triage triage,
            DecisionCourse course,
            CaseConsultations consulting,
            BoardVotes votes,
            Ballots ballots,
            SeatVotes seats,
            LocalDecisions local,
            Bindings bindings,
            CallIns callIns,
            FollowUps followUps) {
        this.decided = decided;
        this.cases = cases;
        this.triage = triage;
        this.course = course;
        this.consulting = consulting;
        this.votes = votes;
        this.ballots = ballots;
        this.seats = seats;
        this.local = local;
        this.bindings = bindings;
        this.callIns = callIns;
        this.followUps = followUps;
    }

    List<Verb> all() {
        return Stream.of(beforeTheBoard(), ofTheBoard(), afterTheDecision(), behindOthers())
                .flatMap(List::stream)
                .toList();
    }

    private List<Verb> beforeTheBoard() {
        return List.of(
                verb("pick up", CaseAct.PICK_UP, triage::pickUp),
                verb("request changes", CaseAct.REQUEST_CHANGES, (it, by) -> triage.requestChanges(it, "More", by)),
                reading("resubmit", CaseAct.RESUBMIT, it -> {
                    DecisionSubject subject = cases.details(it).subject();
                    return by -> cases.resubmit(it, subject, by);
                }),
                reading("propose", CaseAct.PROPOSE, it -> {
                    int read = decided.edition(it);
                    return by -> triage.propose(it, read, Cases.proposal(Ownership.forceLed()), by);
                }),
                verb("consult", CaseAct.CONSULT, (it, by) -> consulting.open(it, List.of("cumbria"), "Ask", by)),
                verb("send to the board", CaseAct.SEND_TO_BOARD, (it, by) -> triage.sendToBoard(it, "All", by)),
                reading("decide locally", CaseAct.DECIDE_LOCALLY, this::decideLocally),
                verb("withdraw", CaseAct.WITHDRAW, (it, by) -> cases.withdraw(it, "Gone", by)),
                verb("close", CaseAct.CLOSE, (it, by) -> triage.close(it, "No use", by)));
    }

    private List<Verb> ofTheBoard() {
        return List.of(
                verb(
                        "declare an interest",
                        CaseAct.DECLARE_INTEREST,
                        (it, by) -> votes.declareInterest(it, "Mine", by)),
                reading("open the vote", CaseAct.OPEN_VOTE, it -> {
                    int read = decided.edition(it);
                    return by -> votes.open(it, read, by);
                }),
                reading("vote", CaseAct.CAST_VOTE, it -> {
                    CastVote vote = inFavour(it);
                    return by -> votes.cast(it, vote, by);
                }),
                reading("vote for a seat", CaseAct.VOTE_FOR_SEAT, it -> {
                    CastVote vote = inFavour(it);
                    return by -> seats.cast(it, SEAT, vote, by);
                }),
                verb("extend the vote", CaseAct.EXTEND_VOTE, (it, by) -> ballots.extend(it, later(), "More", by)),
                reading("vote anew", CaseAct.VOTE_ANEW, it -> {
                    int read = decided.edition(it);
                    return by -> ballots.holdAnew(it, read, "Tied", by);
                }),
                reading("close the vote", CaseAct.CARRY, this::closeTheVote),
                reading("close the vote, not carried", CaseAct.NOT_CARRY, this::closeTheVote));
    }

    private List<Verb> afterTheDecision() {
        return List.of(
                verb("publish", CaseAct.PUBLISH, callIns::publish),
                verb("publish urgently", CaseAct.PUBLISH_URGENTLY, (it, by) -> callIns.publishUrgently(it, "Now", by)),
                verb("call in", CaseAct.JOIN_CALL, (it, by) -> callIns.call(it, SEAT, "Too dear", by)),
                verb(TAKE_BACK, CaseAct.JOIN_CALL, (it, by) -> callIns.withdraw(it, SEAT, by)),
                verb("confirm", CaseAct.CONFIRM, (it, by) -> course.confirm(it, "It stands", by)),
                verb("amend", CaseAct.AMEND, (it, by) -> course.amend(it, "Again", by)),
                verb("refer back", CaseAct.REFER_BACK, (it, by) -> course.referBack(it, "Look again", by)),
                verb("meet a condition", CaseAct.MEET_CONDITION, (it, by) -> followUps.meetCondition(it, 1, "Met", by)),
                verb("review", CaseAct.REVIEW, (it, by) -> followUps.review(it, "It holds", null, by)),
                verb("complete", CaseAct.COMPLETE, (it, by) -> course.complete(it, "Done", by)),
                verb("expire", CaseAct.EXPIRE, (it, by) -> course.expire(it, "Over", by)),
                verb("supersede", CaseAct.SUPERSEDE, (it, by) -> course.supersede(it, "Another", by)));
    }

    private List<Verb> behindOthers() {
        return List.of(
                behind("consult", CaseAct.CONSULT, (it, by) -> course.consult(it, "Ask", by)),
                verb("end the consultation", CaseAct.END_CONSULTATION, (it, by) -> consulting.end(it, "Asked", by)),
                behind(
                        "end the consultation",
                        CaseAct.END_CONSULTATION,
                        (it, by) -> course.endConsultation(it, new ConsultationEnd(true, 0), "Asked", by)),
                behind("publish", CaseAct.PUBLISH, course::publish),
                behind("publish urgently", CaseAct.PUBLISH_URGENTLY, (it, by) -> course.publishUrgently(it, "Now", by)),
                behind("meet a condition", CaseAct.MEET_CONDITION, (it, by) -> course.meetCondition(it, "Met", by)),
                behind("review", CaseAct.REVIEW, (it, by) -> course.review(it, "It holds", by)));
    }

    private static Verb verb(String name, CaseAct act, BiConsumer<String, Actor> does) {
        return reading(name, act, it -> by -> does.accept(it, by));
    }

    private static Verb reading(String name, CaseAct act, Function<String, Consumer<Actor>> on) {
        return new Verb(name, act, false, on);
    }

    private static Verb behind(String name, CaseAct act, BiConsumer<String, Actor> does) {
        return new Verb(name + " (the course of the case)", act, true, it -> by -> does.accept(it, by));
    }

    private Consumer<Actor> decideLocally(String reference) {
        int edition = decided.edition(reference);
        String read = bindings.preview(cases.details(reference), LOCALLY).fingerprint();
        return by -> local.decide(reference, edition, read, "It is ours alone", by);
    }

    private Consumer<Actor> closeTheVote(String reference) {
        int edition = decided.edition(reference);
        String read = decided.coverage(reference);
        return by -> votes.close(reference, edition, read, by);
    }

    private CastVote inFavour(String reference) {
        return new CastVote(decided.edition(reference), Choice.FOR, "");
    }

    private LocalDate later() {
        return LocalDate.of(2090, 1, 1).plusDays(days.incrementAndGet());
    }
}
