package uk.police.portfolio.journey;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.consultation.Rounds;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.CastVote;
import uk.police.portfolio.decision.board.Choice;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.consulting.CaseConsultations;
import uk.police.portfolio.decision.meeting.Sittings;
import uk.police.portfolio.decision.notice.PreparedNotices;
import uk.police.portfolio.decision.pool.PoolObjects;
import uk.police.portfolio.decision.question.QuestionObjects;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.programme.Dependency;
import uk.police.portfolio.programme.Drafts;
import uk.police.portfolio.programme.Outlook;
import uk.police.portfolio.programme.ProgrammeCourse;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.programme.ProgrammeRegister;
import uk.police.portfolio.programme.gmpp.GmppImports;
import uk.police.portfolio.programme.view.SavedViews;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.People;

/** A programme, a case and an instrument in each state that has pages of its own, made by the portal's own verbs. */
@Component
class Landscape {

    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

    private final Drafts drafts;
    private final ProgrammeDirectory programmes;
    private final ProgrammeCourse course;
    private final CaseRegister cases;
    private final Triage triage;
    private final BoardVotes votes;
    private final CallIns callIns;
    private final PreparedNotices notices;
    private final Consents consents;
    private final ProgrammeRegister register;
    private final GmppImports imports;
    private final SavedViews views;
    private final CaseConsultations consulting;
    private final Rounds rounds;
    private final PoolObjects pools;
    private final QuestionObjects questions;
    private final Sittings sittings;
    private final CourseLandscape then;
    private final DueJobs jobs;
    private final SpendLandscape spend;
    private final People people;

    Landscape(
            Drafts drafts,
            ProgrammeDirectory programmes,
            ProgrammeCourse course,
            CaseRegister cases,
            Triage triage,
            BoardVotes votes,
            CallIns callIns,
            PreparedNotices notices,
            Consents consents,
            ProgrammeRegister register,
            GmppImports imports,
            SavedViews views,
            CaseConsultations consulting,
            Rounds rounds,
            PoolObjects pools,
            QuestionObjects questions,
            Sittings sittings,
            CourseLandscape then,
            DueJobs jobs,
            SpendLandscape spend,
            People people) {
        this.views = views;
        this.drafts = drafts;
        this.programmes = programmes;
        this.course = course;
        this.cases = cases;
        this.triage = triage;
        this.votes = votes;
        this.callIns = callIns;
        this.notices = notices;
        this.consents = consents;
        this.register = register;
        this.imports = imports;
        this.consulting = consulting;
        this.rounds = rounds;
        this.pools = pools;
        this.questions = questions;
        this.sittings = sittings;
        this.then = then;
        this.jobs = jobs;
        this.spend = spend;
        this.people = people;
    }

    /** Makes everything; answers where each thing is. */
    List<String> make() {
        List<String> paths = new ArrayList<>();
        paths.add(programme(drafts.begun("Just begun, under a title so long that it has to be broken somewhere")));
        paths.add(programme(documented("Nothing is missing")));
        String waiting = drafts.submitted("Sent in");
        paths.add(programme(waiting));
        paths.add(decision(caseOf(waiting)));
        String triaged = inTriage("Looked at");
        paths.addAll(List.of(decision(triaged), decision(triaged) + "/triage"));
        paths.add(decision(sentBack("Sent back for changes")));
        paths.add("/questions/" + questions.sentBack(drafts.author()));
        paths.add(decision(consultedOn("Out for consultation")));
        String before = beforeTheBoard("Before the board");
        paths.add(decision(before));
        String open = voting("To vote on");
        paths.add(decision(open));
        String meeting = sittings.about(before, open);
        sittings.attend(meeting, 9);
        paths.add("/meetings/" + meeting);
        paths.add(decision(tied("Tied")));
        paths.addAll(polled("To vote on with a pool"));
        paths.addAll(decided("Carried"));
        paths.addAll(paused());
        paths.add(decision(carried("Carried, and not published yet")));
        paths.add(decision(then.consulted(inTriage("Has been consulted on"))));
        paths.add(decision(then.toDecideLocally(proposed("For one office to decide"))));
        paths.add(decision(then.published(carried("Can be called in"))));
        paths.add(decision(then.calledIn(carried("Called in"))));
        paths.add(comparison(paths.get(0), paths.get(1)));
        dependent();
        paths.add("/authority/instruments/" + consents.drafted("kent"));
        paths.add("/authority/instruments/" + consents.issued("kent"));
        paths.add("/authority/instruments/" + consents.inForce("kent"));
        paths.add("/authority/instruments/" + consents.conditional("kent"));
        paths.add("/programmes/gmpp-imports/" + imported());
        paths.add("/consultations/" + rounds.opened("kent/policing-body", "essex/chief-officer"));
        paths.add("/consultations/" + rounds.toReply("kent/policing-body"));
        paths.addAll(spend.make());
        jobs.runDue();
        return paths;
    }

    private String comparison(String one, String two) {
        views.save("/programmes", "What waits " + one, "status=SUBMITTED", drafts.author());
        return "/programmes/compare?reference=%s&reference=%s"
                .formatted(one.substring("/programmes/".length()), two.substring("/programmes/".length()));
    }

    private void dependent() {
        String needed = drafts.whole("Comes first");
        Dependency first = new Dependency(needed, Dependency.Kind.DATA, APRIL, "Its clean data");
        register.write(
                drafts.whole("Comes second"), 99, new Outlook("Better", "A law", List.of(first)), drafts.author());
    }

    private String documented(String title) {
        String reference = drafts.whole(title);
        register.attach(reference, "case.pdf", "%PDF-1.7\nThe case".getBytes(StandardCharsets.UTF_8), drafts.author());
        return reference;
    }

    private String imported() {
        String file = "GMPP ID,Project Name,Department,Whole Life Cost (£m),Never heard of\n"
                + "HO_CRAWL_1,Border flow,Home Office,12.5,x\nHO_CRAWL_2,Border wait,Home Office,much,x\n";
        return imports.upload(
                "gmpp.csv", file.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 3, 31), secretary());
    }

    private String inTriage(String title) {
        String reference = caseOf(drafts.submitted(title));
        triage.pickUp(reference, secretary());
        return reference;
    }

    private String sentBack(String title) {
        String reference = inTriage(title);
        triage.requestChanges(reference, "Say what it costs to do nothing", secretary());
        return reference;
    }

    private String consultedOn(String title) {
        String reference = inTriage(title);
        consulting.open(reference, List.of("kent", "essex"), "It binds both", secretary());
        return reference;
    }

    private String beforeTheBoard(String title) {
        String reference = proposed(title);
        triage.sendToBoard(reference, "It binds three forces", secretary());
        return reference;
    }

    private String proposed(String title) {
        String reference = inTriage(title);
        Proposal.Condition condition = new Proposal.Condition("Publish the exit plan", "Home Office", APRIL);
        Proposal proposal =
                new Proposal(Ownership.central("home-office"), CasePages.REASONS, List.of(condition), List.of(), APRIL);
        triage.propose(reference, edition(reference), proposal, secretary());
        return reference;
    }

    private String voting(String title) {
        String reference = beforeTheBoard(title);
        votes.open(reference, edition(reference), secretary());
        return reference;
    }

    private String tied(String title) {
        String reference = voting(title);
        cast(reference, Choice.FOR, 1, 3, 5, 7);
        cast(reference, Choice.AGAINST, 9, 11, 12, 2);
        return reference;
    }

    private void cast(String reference, Choice choice, int... members) {
        IntStream.of(members)
                .mapToObj("national-board/member-%02d"::formatted)
                .map(people::holding)
                .forEach(member ->
                        votes.cast(reference, new CastVote(edition(reference), choice, "As I see it"), member));
    }

    /** A pool of the three forces that take part votes beside the board, and on nothing that is opened later. */
    private List<String> polled(String title) {
        String pool = pools.founded(Set.of(Matter.values()), "kent", "essex", "surrey");
        String reference = voting(title);
        pools.silence(pool);
        return List.of(decision(reference), "/pools/" + pool);
    }

    private List<String> decided(String title) {
        String reference = carried(title);
        notices.prepare(reference, secretary());
        callIns.publishUrgently(reference, "The contract in use ends tomorrow", secretary());
        return List.of(
                decision(reference),
                "/programmes/" + cases.details(reference).subject().reference());
    }

    private String carried(String title) {
        String reference = voting(title);
        // Members 04 and 10 are Essex's and Surrey's, who take part.
        cast(reference, Choice.FOR, 1, 3, 5, 7, 9, 11, 12);
        String coverage = votes.wouldBind(cases.details(reference)).fingerprint();
        votes.close(reference, edition(reference), coverage, people.holding("national-board/chair"));
        return reference;
    }

    private List<String> paused() {
        List<String> paths = decided("Carried, then paused");
        String reference = paths.get(1).substring("/programmes/".length());
        Actor lead = drafts.author();
        course.pause(reference, programmes.details(reference, lead).version(), "Waits for its supplier", lead);
        return paths;
    }

    private String caseOf(String programme) {
        return cases.caseOf("programme", programme).orElseThrow().reference();
    }

    private int edition(String reference) {
        return cases.details(reference).edition();
    }

    private Actor secretary() {
        return people.holding("national-board/secretary");
    }

    private static String programme(String reference) {
        return "/programmes/" + reference;
    }

    private static String decision(String reference) {
        return "/decisions/" + reference;
    }
}
