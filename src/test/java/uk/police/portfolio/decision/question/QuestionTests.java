package uk.police.portfolio.decision.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import uk.police.portfolio.audit.Timeline;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.MissReason;
import uk.police.portfolio.capability.CapabilityMap;
import uk.police.portfolio.capability.OwnerModel;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.binding.Agreements;
import uk.police.portfolio.decision.binding.BindingDetails;
import uk.police.portfolio.decision.binding.Bindings;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.CastVote;
import uk.police.portfolio.decision.board.Choice;
import uk.police.portfolio.decision.board.PoolVotingDetails;
import uk.police.portfolio.decision.board.SeatVotes;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.notice.PreparedNotices;
import uk.police.portfolio.decision.pool.PoolObjects;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.support.AtOnce;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** Decisions that no programme asks for, from the form to what they bind. */
@PortalTest
class QuestionTests {

    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    QuestionRegister questions;

    @Autowired
    QuestionObjects objects;

    @Autowired
    CaseRegister cases;

    @Autowired
    Triage triage;

    @Autowired
    BoardVotes votes;

    @Autowired
    SeatVotes seats;

    @Autowired
    Bindings bindings;

    @Autowired
    DecidedCases decided;

    @Autowired
    CallIns callIns;

    @Autowired
    PreparedNotices notices;

    @Autowired
    PoolObjects pools;

    @Autowired
    CapabilityMap map;

    @Autowired
    OrganisationDirectory organisation;

    @Autowired
    Timeline timeline;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    private final Agreements agreements = new Agreements();

    @Test
    void anOwnershipDecisionBindsWhoGaveOwnershipAndNobodyWhoGaveFundingOnly() {
        agreed("AGR-QST-OWNS", "dorset", Matter.OWNERSHIP);
        agreed("AGR-QST-PAYS", "wiltshire", Matter.PROGRAMME_FUNDING);
        String reference = opened(ask(form("OWNERSHIP", "CAP-COMM", "dorset", "wiltshire"), national()));

        CaseDetails sent = cases.details(reference);
        assertThat(sent.subject().matter()).isEqualTo(Matter.OWNERSHIP);
        assertThat(sent.subject().shares()).isEqualTo(Map.of("dorset", Money.ZERO, "wiltshire", Money.ZERO));
        beforeTheBoard(reference, Ownership.central("police-digital-service"));
        decided.vote(reference);
        decided.close(reference);

        BindingDetails binding = bindings.of(cases.details(reference)).orElseThrow();
        assertThat(binding.reach().bound()).containsExactly("dorset");
        assertThat(binding.reach().reserved()).containsExactly("wiltshire");
        assertThat(reasonsOf(binding.answer(), "wiltshire"))
                .hasSize(2)
                // Other tests leave instruments for other capabilities behind, which may come nearer.
                .isSubsetOf(MissReason.MATTER_NOT_COVERED, MissReason.OUT_OF_SCOPE);
        assertThat(agreements.drawnFor(reference)).isEmpty();

        notices.prepare(reference, secretary());
        callIns.publishUrgently(reference, "The contract ends tomorrow", secretary());

        assertThat(cases.details(reference).state()).isEqualTo(CaseState.IN_EFFECT);
        assertThat(map.owners("CAP-COMM", APRIL).stream().filter(owner -> reference.equals(owner.decisionReference())))
                .singleElement()
                .satisfies(owner -> {
                    assertThat(owner.forceCode()).isEqualTo("dorset");
                    assertThat(owner.model()).isEqualTo(OwnerModel.CENTRAL);
                });
        assertThat(get("/decisions/" + reference, national())).hasStatusOk();
        assertThat(get("/questions/" + sent.subject().reference(), people.holding("wiltshire/programme-manager")))
                .hasStatusOk()
                .bodyText()
                .contains("Every force buys the same", "None: every share is zero");
    }

    @Test
    void aPoolVotesBesideTheBoardOnAStandardThatIsAskedFor() {
        String pool = pools.founded(Set.of(Matter.STANDARD_ADOPTION), "kent", "essex", "surrey");
        String reference = opened(ask(form("STANDARD_ADOPTION", "CAP-RADIO", "kent", "essex"), national()));
        beforeTheBoard(reference, null);
        decided.vote(reference);
        pools.silence(pool);

        PoolVotingDetails beside =
                votes.votingOn(cases.details(reference)).orElseThrow().pool();
        assertThat(beside).isNotNull();
        assertThat(beside.seats()).hasSize(6);
        assertThat(beside.count().needed()).isEqualTo(2);
        for (String seat : bothSeats("kent", "surrey")) {
            Actor holder = people.holding(organisation
                    .officeOrSeat(seat, London.today(clock))
                    .orElseThrow()
                    .code());
            seats.cast(reference, seat, new CastVote(decided.edition(reference), Choice.FOR, ""), holder);
        }
        decided.close(reference);

        assertThat(cases.details(reference).state()).isEqualTo(CaseState.DECIDED);
        assertThat(cases.details(reference).lastReason()).endsWith("chief officers 2 of 2, policing bodies 2 of 2");
    }

    @Test
    void theSharesOfAnAwardAreExactOverAllForces() {
        MultiValueMap<String, String> form = form("INNOVATION_AWARD", "CAP-RADIO", "kent");
        form.set("all", "yes");
        form.set("amount", "£1,000,000.01");
        form.set("sharing", "BY_POPULATION");

        CaseDetails sent = cases.details(opened(ask(form, national())));

        assertThat(sent.subject().shares()).hasSize(43);
        assertThat(Money.sum(sent.subject().shares().values())).isEqualTo(Money.of("1000000.01"));
        assertThat(sent.subject().shares().get("kent"))
                .isGreaterThan(sent.subject().shares().get("cumbria"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingTypedIsLost() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("matter", "INNOVATION_AWARD");
        form.set("reasons", "Kept as typed");
        form.set("amount", "a lot");
        form.set("key", UUID.randomUUID().toString());

        MvcTestResult answer = ask(form, national());

        assertThat(answer).hasStatus(422);
        Document page = page(answer);
        assertThat(page.select(".govuk-error-summary__list a").eachAttr("href"))
                .containsExactlyInAnyOrder(
                        "#title",
                        "#asked",
                        "#doNothing",
                        "#otherOptions",
                        "#amount",
                        "#sharing",
                        "#capability",
                        "#forces");
        assertThat(page.text()).contains("Kept as typed");
        assertThat(page.selectFirst("#amount").val()).isEqualTo("a lot");
        assertThat(page.selectFirst("input[name=key]").val()).isEqualTo(form.getFirst("key"));
    }

    @Test
    void nobodyAsksAboutAFamilyAboutMoneyOfAProgrammeOrAboutAnothersForce() {
        String family = map.capabilities().get(0).code();
        Actor kent = people.holding("kent/chief-information-officer");

        assertThat(ask(form("OWNERSHIP", family, "kent"), kent))
                .hasStatus(422)
                .bodyText()
                .contains("is a family. Choose one of its capabilities");
        assertThat(ask(form("PROGRAMME_FUNDING", "CAP-RADIO", "kent"), kent))
                .hasStatus(422)
                .bodyText()
                .contains("Choose the kind of decision");
        assertThat(ask(form("OWNERSHIP", "CAP-RADIO", "kent", "essex"), kent))
                .hasStatus(422)
                .bodyText()
                .contains("You can ask for your own force only");
        MultiValueMap<String, String> forged = form("OWNERSHIP", "CAP-RADIO");
        forged.set("all", "yes");
        assertThat(cases.details(opened(ask(forged, kent))).subject().forceCodes())
                .containsExactly("kent");
        assertThat(get("/decisions/new", people.holding("btp/chief-information-officer")))
                .hasStatus(403);
        assertThat(ask(form("OWNERSHIP", "CAP-RADIO", "kent"), people.holding("kent/chief-finance-officer")))
                .hasStatus(403);
        assertThat(page(get("/decisions", kent)).select("a[href=/decisions/new]"))
                .hasSize(1);
        assertThat(page(get("/decisions", people.holding("hmicfrs/inspector"))).select("a[href=/decisions/new]"))
                .isEmpty();
    }

    @Test
    void aFormThatIsSentTwiceAsksOnce() throws Exception {
        UUID key = UUID.randomUUID();
        AskQuestion asked = QuestionObjects.ownership("CAP-RADIO", List.of("kent"));
        List<String> opened = Collections.synchronizedList(new ArrayList<>());
        Runnable send = () -> opened.add(questions.ask(key, asked, national()));

        assertThat(AtOnce.told(send, send, send)).containsOnly(AtOnce.DONE);

        assertThat(opened).hasSize(3).containsOnly(opened.get(0));
        String question = cases.details(opened.get(0)).subject().reference();
        assertThat(timeline.of(question)).hasSize(1);
        assertThatThrownBy(
                        () -> questions.ask(key, QuestionObjects.ownership("CAP-RADIO", List.of("kent")), national()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("QUESTION_IS_SENT");
    }

    @Test
    void whatIsSentBackIsChangedOnceAndNoChangeOfAnotherIsOverwritten() throws Exception {
        Actor kent = people.holding("kent/chief-information-officer");
        String question = objects.sentBack(kent);
        String opened = questions.details(question, kent).caseReference();
        String change = "/questions/" + question + "/change";
        assertThat(get(change, kent)).hasStatusOk().bodyText().contains("Say what it costs to do nothing");
        assertThat(page(get("/", kent)).select("a[href=" + change + "]")).hasSize(1);
        assertThat(page(get("/", national())).select("a[href=" + change + "]")).isEmpty();
        MultiValueMap<String, String> form = form("OWNERSHIP", "CAP-RADIO", "kent");
        form.set("versionRead", "1");

        List<String> codes = new ArrayList<>();
        AskQuestion changed = QuestionObjects.ownership("CAP-RADIO", List.of("kent"));
        Runnable again = () -> questions.askAgain(question, 1, changed, kent);
        codes.addAll(AtOnce.told(again, again));
        assertThat(codes).containsOnly(AtOnce.DONE);
        assertThat(cases.details(opened).state()).isEqualTo(CaseState.IN_TRIAGE);
        assertThat(cases.details(opened).edition()).isEqualTo(2);
        assertThat(cases.details(opened).title()).isEqualTo(changed.title());
        assertThat(page(get("/", kent)).select("a[href=" + change + "]")).isEmpty();

        MvcTestResult stale = post(change, form, kent);
        assertThat(stale).hasStatus(409);
        assertThat(page(stale).text()).contains("Somebody else has sent this question again", changed.title());
        assertThat(page(stale).selectFirst("#title").val()).isEqualTo(form.getFirst("title"));
        assertThat(page(stale).selectFirst("input[name=versionRead]").val()).isEqualTo("2");

        form.set("versionRead", "2");
        assertThat(post(change, form, kent)).hasStatus(422).bodyText().contains("is in triage with the secretariat");
        assertThat(questions.details(question, kent).versions()).hasSize(2);
        assertThat(timeline.of(question))
                .extracting(entry -> entry.act())
                .containsExactly("QuestionAsked", "QuestionAsked");
    }

    @Test
    void itsAuthorTakesItBackAndOthersDoNotChangeIt() {
        Actor kent = people.holding("kent/chief-information-officer");
        String question = objects.sentBack(kent);
        String opened = questions.details(question, kent).caseReference();
        AskQuestion changed = QuestionObjects.ownership("CAP-RADIO", List.of("kent"));

        assertThat(get("/questions/" + question, people.holding("cumbria/chief-information-officer")))
                .hasStatus(404);
        assertThatThrownBy(() -> questions.askAgain(question, 1, changed, national()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("NOT_THEIR_CASE");
        assertThat(questions.details(question, kent).versions()).hasSize(1);

        cases.withdraw(opened, "No longer needed", kent);
        assertThat(cases.details(opened).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThatThrownBy(() -> questions.askAgain(question, 1, changed, kent))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("CASE_IS_WITHDRAWN");
    }

    private void beforeTheBoard(String reference, @org.jspecify.annotations.Nullable Ownership ownership) {
        triage.pickUp(reference, secretary());
        triage.propose(reference, 1, Cases.proposal(ownership), secretary());
        triage.sendToBoard(reference, "It concerns several forces", secretary());
    }

    private void agreed(String reference, String force, Matter matter) {
        agreements.inForce(reference, "national-board", "CAP-COMM", bothSeats(force), Set.of(matter), null, null);
    }

    private static List<MissReason> reasonsOf(CoverageAnswer answer, String force) {
        return answer.forces().stream()
                .filter(each -> each.force().equals(force))
                .flatMap(each -> each.seats().stream())
                .map(seat -> seat.miss().reason())
                .toList();
    }

    private static List<String> bothSeats(String... forces) {
        List<String> both = new ArrayList<>();
        for (String force : forces) {
            both.addAll(List.of(force + "/policing-body", force + "/chief-officer"));
        }
        return both;
    }

    private static MultiValueMap<String, String> form(String matter, String capability, String... forces) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.set("key", UUID.randomUUID().toString());
        form.set("versionRead", "0");
        form.set("matter", matter);
        form.set("title", "Who does it from now on");
        form.set("asked", "One way for all of these forces");
        form.set("reasons", "Every force buys the same");
        form.set("doNothing", "Each force goes on alone");
        form.set("otherOptions", "Two regions share it: no cheaper");
        form.set("capability", capability);
        form.addAll("forces", List.of(forces));
        return form;
    }

    private MvcTestResult ask(MultiValueMap<String, String> form, Actor by) {
        return post("/questions", form, by);
    }

    private MvcTestResult post(String path, MultiValueMap<String, String> form, Actor by) {
        return mvc.post()
                .uri(path)
                .with(SignIn.as(by))
                .with(csrf())
                .params(form)
                .exchange();
    }

    private MvcTestResult get(String path, Actor by) {
        return mvc.get().uri(path).with(SignIn.as(by)).exchange();
    }

    private static String opened(MvcTestResult asked) {
        assertThat(asked).hasStatus(302);
        return String.valueOf(asked.getResponse().getRedirectedUrl()).replace("/decisions/", "");
    }

    private static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    private Actor national() {
        return people.holding("home-office/senior-responsible-owner");
    }

    private Actor secretary() {
        return people.holding("national-board/secretary");
    }
}
