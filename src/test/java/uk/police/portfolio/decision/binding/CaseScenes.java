package uk.police.portfolio.decision.binding;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.consultation.ConsultationRegister;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.DecisionSubject;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.binding.CaseVerbs.Verb;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.CastVote;
import uk.police.portfolio.decision.board.Choice;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.callin.Calls;
import uk.police.portfolio.decision.consulting.CaseConsultations;
import uk.police.portfolio.decision.notice.PreparedNotices;
import uk.police.portfolio.decision.pool.Pools;
import uk.police.portfolio.decision.pool.RevisePool;
import uk.police.portfolio.decision.pool.ShareBasis;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.support.People;

/** Cases about Kent in every state, each with everything that an act needs, so that only who does it is left to refuse. */
@Component
class CaseScenes {

    static final String CAPABILITY = "CAP-DIGIPUB";

    private static final String POOL = "roles-standards";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DecidedCases decided;
    private final CaseRegister cases;
    private final Triage triage;
    private final CaseConsultations consulting;
    private final ConsultationRegister consultations;
    private final BoardVotes votes;
    private final DecisionCourse course;
    private final Bindings bindings;
    private final PreparedNotices notices;
    private final CallIns callIns;
    private final Calls calls;
    private final Pools pools;
    private final People people;
    private final JdbcClient database;
    private final Clock clock;

    CaseScenes(
            DecidedCases decided,
            CaseRegister cases,
            Triage triage,
            CaseConsultations consulting,
            ConsultationRegister consultations,
            BoardVotes votes,
            DecisionCourse course,
            Bindings bindings,
            PreparedNotices notices,
            CallIns callIns,
            Calls calls,
            Pools pools,
            People people,
            JdbcClient database,
            Clock clock) {
        this.decided = decided;
        this.cases = cases;
        this.triage = triage;
        this.consulting = consulting;
        this.consultations = consultations;
        this.votes = votes;
        this.course = course;
        this.bindings = bindings;
        this.notices = notices;
        this.callIns = callIns;
        this.calls = calls;
        this.pools = pools;
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    /** Where the verb is possible in the state: a case on which it succeeds. */
    String forVerb(Verb verb, CaseState state) {
        return switch (state) {
            case DRAFT -> put(submitted(), CaseState.DRAFT);
            case SUBMITTED -> submitted();
            case IN_TRIAGE -> inTriage();
            case CHANGES_REQUESTED -> sentBack();
            case IN_CONSULTATION -> consulted();
            case READY_FOR_BOARD -> beforeTheBoard(inTriage());
            case VOTING -> voting(verb.act());
            case DECIDED -> taken();
            case CALL_IN_WINDOW -> published(verb);
            case CALLED_IN -> calledIn();
            case IN_EFFECT -> inEffect();
            case CLOSED, WITHDRAWN -> throw new IllegalArgumentException("Nothing is possible in " + state);
        };
    }

    /** Put there past the verbs, with a proposal, a decision, a notice and a window that it has had. */
    String anyIn(CaseState state) {
        String reference = taken();
        callIns.publish(reference, secretary());
        return put(reference, state);
    }

    /** Whoever of the members takes part in the case. */
    List<Actor> eligible(String reference) {
        var roll = votes.rollFor(cases.details(reference));
        return IntStream.rangeClosed(1, 12)
                .mapToObj("national-board/member-%02d"::formatted)
                .map(people::holding)
                .filter(member -> roll.member(member.personId()).orElseThrow().mayVote())
                .toList();
    }

    private String submitted() {
        Actor author = decided.author();
        return cases.submit(Cases.subject("ROL-%05d".formatted(COUNT.incrementAndGet()), author), author);
    }

    private String inTriage() {
        return decided.inTriage(CAPABILITY, Map.of("kent", Money.of("1.00")));
    }

    private String sentBack() {
        String reference = inTriage();
        triage.requestChanges(reference, "More", secretary());
        return reference;
    }

    private String consulted() {
        String reference = inTriage();
        String round = consulting.open(reference, List.of("cumbria"), "Ask", secretary());
        consultations.close(round, "A test of roles", secretary());
        return reference;
    }

    private String beforeTheBoard(String reference) {
        triage.sendToBoard(reference, "It concerns all", secretary());
        return reference;
    }

    private String voting(CaseAct act) {
        String reference = beforeTheBoard(act == CaseAct.VOTE_FOR_SEAT ? forThePool() : inTriage());
        votes.open(reference, decided.edition(reference), secretary());
        switch (act) {
            case VOTE_ANEW -> {
                voted(reference, Choice.FOR, 0, 4);
                voted(reference, Choice.AGAINST, 4, 8);
            }
            case CARRY -> voted(reference, Choice.FOR, 0, 7);
            case NOT_CARRY -> voted(reference, Choice.AGAINST, 0, 7);
            case VOTE_FOR_SEAT -> poolVotesOn(Set.of());
            default -> {}
        }
        return reference;
    }

    private void voted(String reference, Choice choice, int from, int to) {
        int edition = decided.edition(reference);
        eligible(reference)
                .subList(from, to)
                .forEach(member -> votes.cast(reference, new CastVote(edition, choice, "As I see it"), member));
    }

    private String forThePool() {
        poolVotesOn(Set.of(Matter.STANDARD_ADOPTION));
        Actor author = decided.author();
        DecisionSubject like = Cases.subject("ROL-%05d".formatted(COUNT.incrementAndGet()), author);
        String reference = cases.submit(
                new DecisionSubject(
                        like.kind(),
                        like.reference(),
                        1,
                        like.title(),
                        Matter.STANDARD_ADOPTION,
                        like.capabilityCodes(),
                        like.authorId(),
                        like.sponsoringBodyId(),
                        List.of(),
                        like.submittingBodyId(),
                        like.shares(),
                        null,
                        like.url(),
                        like.paper()),
                author);
        triage.pickUp(reference, secretary());
        triage.propose(reference, 1, Cases.proposal(Ownership.forceLed()), secretary());
        return reference;
    }

    private void poolVotesOn(Set<Matter> matters) {
        boolean there = pools.all().stream().anyMatch(pool -> pool.code().equals(POOL));
        RevisePool terms = new RevisePool(
                List.of("kent", "essex"),
                matters,
                Money.of("100.00"),
                ShareBasis.OFFICERS,
                London.today(clock),
                "For a test of roles",
                there ? pools.pool(POOL).latest() : 0);
        if (there) {
            pools.revise(POOL, terms, secretary());
        } else {
            pools.found(POOL, "Standards", terms, secretary());
        }
    }

    /** By the board, without the votes, and the notice is prepared. */
    private String taken() {
        String reference = inTriage();
        course.decideLocally(
                reference,
                decided.edition(reference),
                "A test of roles",
                asked -> bindings.bind(asked, CaseDetails.BOARD, decided.coverage(reference), secretary()),
                secretary());
        return notices.prepare(reference, secretary());
    }

    private String published(Verb verb) {
        String reference = taken();
        callIns.publish(reference, secretary());
        if (verb.name().equals(CaseVerbs.TAKE_BACK)) {
            callIns.call(reference, CaseVerbs.SEAT, "Too dear", people.holding("kent-policing-body/commissioner"));
        }
        return reference;
    }

    private String calledIn() {
        String reference = taken();
        callIns.publish(reference, secretary());
        calls.in(reference, "Too dear");
        return reference;
    }

    private String inEffect() {
        String reference = taken();
        callIns.publishUrgently(reference, "Now", secretary());
        return reference;
    }

    String put(String reference, CaseState state) {
        boolean open = state.ordinal() < CaseState.DECIDED.ordinal() || state.isOver();
        database.sql("""
                        update decision_case set version = version + 1, state = ?,
                               decided_on = case when ? then null else date '2026-06-01' end,
                               decider = case when ? then null else 'national-board' end
                         where reference = ?
                        """).params(state.name(), open, open, reference).update();
        return reference;
    }

    private Actor secretary() {
        return decided.secretary();
    }
}
