package uk.police.portfolio.decision.binding;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.consultation.ConsultationRegister;
import uk.police.portfolio.decision.CaseAct;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.binding.CaseVerbs.Verb;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.CastVote;
import uk.police.portfolio.decision.board.Choice;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.consulting.CaseConsultations;
import uk.police.portfolio.decision.notice.PreparedNotices;
import uk.police.portfolio.decision.ratification.RatificationAnswer;
import uk.police.portfolio.decision.ratification.Ratifications;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;

/**
 * Acts on the cases of a run: most of them such as somebody would do who knows the portal, so that cases get on; the others by
 * anybody, at any time, on what was read long ago.
 */
@Component
class RandomActs {

    /** No other test gives authority for it. */
    static final String CAPABILITY = "CAP-AUTOAI";

    private static final List<String> SEATS = List.of(
            "kent/policing-body",
            "kent/chief-officer",
            "essex/policing-body",
            "essex/chief-officer",
            "surrey/policing-body",
            "surrey/chief-officer",
            "norfolk/policing-body");

    /** How often each act is done where it can be; what isn't here only anybody does, at any time. */
    private static final Map<CaseAct, Integer> LIKELY = Map.ofEntries(
            entry(CaseAct.PICK_UP, 8),
            entry(CaseAct.REQUEST_CHANGES, 1),
            entry(CaseAct.RESUBMIT, 8),
            entry(CaseAct.PROPOSE, 1),
            entry(CaseAct.CONSULT, 1),
            entry(CaseAct.END_CONSULTATION, 8),
            entry(CaseAct.SEND_TO_BOARD, 6),
            entry(CaseAct.DECIDE_LOCALLY, 3),
            entry(CaseAct.DECLARE_INTEREST, 1),
            entry(CaseAct.OPEN_VOTE, 8),
            entry(CaseAct.CAST_VOTE, 6),
            entry(CaseAct.EXTEND_VOTE, 2),
            entry(CaseAct.VOTE_ANEW, 1),
            entry(CaseAct.CARRY, 5),
            entry(CaseAct.PUBLISH, 6),
            entry(CaseAct.PUBLISH_URGENTLY, 1),
            entry(CaseAct.JOIN_CALL, 6),
            entry(CaseAct.CONFIRM, 2),
            entry(CaseAct.AMEND, 2),
            entry(CaseAct.REFER_BACK, 2),
            entry(CaseAct.MEET_CONDITION, 1),
            entry(CaseAct.REVIEW, 1),
            entry(CaseAct.COMPLETE, 1));

    private final Map<String, Actor> known = new HashMap<>();
    private final CaseVerbs verbs;
    private final DecidedCases decided;
    private final CaseRegister cases;
    private final Triage triage;
    private final CaseConsultations consulting;
    private final ConsultationRegister consultations;
    private final BoardVotes votes;
    private final CallIns callIns;
    private final PreparedNotices notices;
    private final Ratifications ratifications;
    private final DueJobs jobs;
    private final People people;
    private final JdbcClient database;
    private final MovableClock clock;

    RandomActs(
            CaseVerbs verbs,
            DecidedCases decided,
            CaseRegister cases,
            Triage triage,
            CaseConsultations consulting,
            ConsultationRegister consultations,
            BoardVotes votes,
            CallIns callIns,
            PreparedNotices notices,
            Ratifications ratifications,
            DueJobs jobs,
            People people,
            JdbcClient database,
            MovableClock clock) {
        this.verbs = verbs;
        this.decided = decided;
        this.cases = cases;
        this.triage = triage;
        this.consulting = consulting;
        this.consultations = consultations;
        this.votes = votes;
        this.callIns = callIns;
        this.notices = notices;
        this.ratifications = ratifications;
        this.jobs = jobs;
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    /** Every fourth is for Kent alone, which its own office may decide. */
    void begin(CaseRun run) {
        Random random = run.random();
        Money kent = Money.of((20 + random.nextInt(80)) + ".00");
        Money essex = Money.of((10 + random.nextInt(70)) + ".00");
        run.begin(decided.inTriage(
                CAPABILITY,
                random.nextInt(4) == 0
                        ? Map.of("kent", kent)
                        : Map.of("kent", kent, "essex", essex, "surrey", Money.of("1.00"))));
    }

    void act(CaseRun run) {
        int which = run.random().nextInt(100);
        run.letTimePass(which < 8);
        if (which < 8) {
            timePasses(run);
        } else if (which < 24) {
            List<Verb> any = verbs.all();
            done(any.get(run.random().nextInt(any.size())), run, run.any(), somebody(run.random()));
        } else if (which < 30) {
            onWhatWasReadLongAgo(run, run.any());
        } else {
            likely(run, run.any());
        }
    }

    private void timePasses(CaseRun run) {
        Random random = run.random();
        clock.advance(Duration.ofHours(random.nextInt(96)));
        if (random.nextInt(4) == 0) {
            clock.advance(Duration.ofDays(10 + random.nextInt(20)));
        }
        leaveTheMessages();
        run.tried(jobs::runDue);
    }

    /** Messages are no part of a case, and sending them would take most of the time. */
    private void leaveTheMessages() {
        database.sql("delete from scheduled_task where task_name in ('tell', 'mail-message', 'mail-digest')")
                .update();
    }

    private void onWhatWasReadLongAgo(CaseRun run, String reference) {
        int before = decided.edition(reference) - 1;
        switch (run.random().nextInt(3)) {
            case 0 -> run.tried(() -> votes.cast(reference, new CastVote(before, Choice.FOR, ""), member(2)));
            case 1 ->
                run.tried(() -> triage.propose(
                        reference, before, Cases.proposal(Ownership.forceLed()), holding("national-board/secretary")));
            default ->
                run.tried(() ->
                        votes.close(reference, before, decided.coverage(reference), holding("national-board/chair")));
        }
    }

    private void likely(CaseRun run, String reference) {
        Random random = run.random();
        CaseState state = cases.details(reference).state();
        if (state.isOver() || (state == CaseState.IN_EFFECT && random.nextInt(4) == 0)) {
            run.leave(reference);
            begin(run);
        } else if (state.ordinal() >= CaseState.DECIDED.ordinal() && random.nextInt(4) == 0) {
            ratify(run, reference);
        } else {
            Verb verb = likelyIn(state, random);
            done(verb, run, reference, random.nextInt(10) == 0 ? somebody(random) : whoMay(verb, random));
        }
    }

    private Verb likelyIn(CaseState state, Random random) {
        List<Verb> likely = new ArrayList<>();
        for (Verb verb : verbs.all()) {
            boolean stopsTheVote = verb.act() == CaseAct.PROPOSE && state == CaseState.VOTING;
            if ((verb.act().isPossibleIn(state) || stopsTheVote) && !verb.isBehindAnother()) {
                for (int i = 0; i < LIKELY.getOrDefault(verb.act(), 0); i++) {
                    likely.add(verb);
                }
            }
        }
        return likely.get(random.nextInt(likely.size()));
    }

    private void done(Verb verb, CaseRun run, String reference, Actor by) {
        switch (verb.act()) {
            case CAST_VOTE -> severalVote(run, reference, by);
            case CARRY -> close(run, reference, verb, by);
            case JOIN_CALL -> severalCall(run, reference, verb, by);
            case OPEN_VOTE, VOTE_ANEW -> open(run, reference, verb, by);
            case END_CONSULTATION -> endConsultation(run, reference, verb, by);
            case PUBLISH, PUBLISH_URGENTLY -> publish(run, reference, verb, by);
            default -> once(verb, run, reference, by);
        }
    }

    /** What only another verb should reach is left to that. */
    private boolean once(Verb verb, CaseRun run, String reference, Actor by) {
        return !verb.isBehindAnother()
                && run.tried(() -> verb.on().apply(reference).accept(by));
    }

    private void open(CaseRun run, String reference, Verb verb, Actor by) {
        if (once(verb, run, reference, by)) {
            run.votedOnAnew(reference);
            run.read(reference, decided.coverage(reference));
        }
    }

    private void endConsultation(CaseRun run, String reference, Verb verb, Actor by) {
        if (run.random().nextInt(3) > 0) {
            consulting
                    .on(reference)
                    .ifPresent(round -> run.tried(() -> consultations.close(
                            round.reference(), "Enough have said", holding("national-board/secretary"))));
        }
        once(verb, run, reference, by);
    }

    private void severalVote(CaseRun run, String reference, Actor by) {
        Random random = run.random();
        int read = decided.edition(reference);
        vote(run, reference, read, by);
        int first = random.nextInt(12);
        int several = 7 + random.nextInt(3);
        for (int i = 0; i < several; i++) {
            vote(run, reference, read, member(1 + (first + i) % 12));
        }
    }

    private void vote(CaseRun run, String reference, int read, Actor by) {
        int said = run.random().nextInt(10);
        Choice choice = said < 7 ? Choice.FOR : said < 9 ? Choice.AGAINST : Choice.ABSTAIN;
        if (run.tried(() -> votes.cast(reference, new CastVote(read, choice, "As I see it"), by))) {
            run.acknowledge(reference, by.personId(), choice);
        }
    }

    /** One time in three on the coverage that was read when the vote was opened. */
    private void close(CaseRun run, String reference, Verb verb, Actor by) {
        if (run.random().nextInt(3) > 0) {
            once(verb, run, reference, by);
        } else {
            run.tried(() -> votes.close(reference, decided.edition(reference), run.lastRead(reference), by));
        }
    }

    private void publish(CaseRun run, String reference, Verb verb, Actor by) {
        if (run.random().nextInt(6) > 0) {
            run.tried(() -> notices.prepare(reference, holding("national-board/secretary")));
        }
        once(verb, run, reference, by);
    }

    private void severalCall(CaseRun run, String reference, Verb verb, Actor by) {
        once(verb, run, reference, by);
        List<String> seats = new ArrayList<>(SEATS);
        Collections.shuffle(seats, run.random());
        seats.subList(0, 1 + run.random().nextInt(5))
                .forEach(seat -> run.tried(() -> callIns.call(reference, seat, "Too dear", holderOf(seat))));
    }

    private void ratify(CaseRun run, String reference) {
        Random random = run.random();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String seat = SEATS.get(random.nextInt(SEATS.size()));
            Actor by = random.nextInt(8) == 0 ? somebody(random) : holderOf(seat);
            RatificationAnswer answer =
                    random.nextInt(6) == 0 ? RatificationAnswer.DECLINED : RatificationAnswer.RATIFIED;
            run.tried(() -> ratifications.answer(reference, seat, answer, "As we said", by));
        }
    }

    private Actor whoMay(Verb verb, Random random) {
        return switch (verb.act().by()) {
            case AUTHOR -> holding("btp/chief-information-officer");
            case SECRETARIAT -> holding("national-board/secretary");
            case SECRETARIAT_OR_CHAIR -> holding("national-board/chair");
            case BOARD_MEMBER -> member(1 + random.nextInt(12));
            case SEAT_HOLDER -> holderOf(CaseVerbs.SEAT);
            case OFFICE_WITH_AUTHORITY -> holderOf("kent/chief-officer");
            case PORTAL -> Actor.PORTAL;
        };
    }

    private Actor somebody(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> holding("btp/chief-information-officer");
            case 1 -> member(1 + random.nextInt(12));
            case 2 -> holderOf(SEATS.get(random.nextInt(SEATS.size())));
            case 3, 4 -> holding("national-board/chair");
            default -> holding("national-board/secretary");
        };
    }

    private Actor member(int number) {
        return holding("national-board/member-%02d".formatted(number));
    }

    private Actor holderOf(String seat) {
        return holding(
                seat.endsWith("/chief-officer")
                        ? seat.replace("/chief-officer", "/chief-constable")
                        : seat.replace("/policing-body", "-policing-body/commissioner"));
    }

    private Actor holding(String office) {
        return known.computeIfAbsent(office, people::holding);
    }
}
