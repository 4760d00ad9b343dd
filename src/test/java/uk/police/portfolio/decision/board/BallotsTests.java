package uk.police.portfolio.decision.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.organisation.AppointHolder;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.organisation.OrganisationRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Waiting;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;
import uk.police.portfolio.support.Told;

/** A vote that opens on Friday 5 June 2026 takes votes until the end of Friday 12 June: five working days. */
@PortalTest
class BallotsTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);

    @Autowired
    DecidedCases made;

    @Autowired
    CaseRegister cases;

    @Autowired
    Triage triage;

    @Autowired
    BoardVotes votes;

    @Autowired
    Ballots ballots;

    @Autowired
    CasesWaiting waiting;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    OrganisationRegister organisation;

    @Autowired
    MovableClock clock;

    List<Actor> members;

    @BeforeEach
    void itIsFriday() {
        clock.moveTo(FRIDAY);
        members = IntStream.rangeClosed(1, 12)
                .mapToObj("national-board/member-%02d"::formatted)
                .map(people::holding)
                .toList();
    }

    @Test
    void votesAreTakenToTheEndOfTheLastDayAndNoLonger() {
        String reference = opened();
        assertThat(last(reference).closesOn()).isEqualTo(LocalDate.of(2026, 6, 12));

        clock.moveTo(
                LocalDate.of(2026, 6, 12).atTime(23, 58).atZone(London.ZONE).toInstant());
        cast(reference, Choice.FOR, members.get(0));
        clock.moveTo(LocalDate.of(2026, 6, 13).atTime(0, 1).atZone(London.ZONE).toInstant());
        refused("VOTE_IS_OVER", () -> cast(reference, Choice.FOR, members.get(1)));
        assertThat(waiting.waitingFor(made.secretary()).stream()
                        .filter(each -> each.reference().equals(reference))
                        .map(Waiting::url))
                .containsExactly("/decisions/" + reference + "/voting-end");
    }

    @Test
    void aVoteIsExtendedWithAReasonEvenAfterItsLastDay() {
        String reference = opened();
        clock.moveTo(LocalDate.of(2026, 6, 15));

        refused("VOTE_END_IS_NOT_LATER", () -> extend(reference, LocalDate.of(2026, 6, 12)));
        refused("VOTE_END_IS_NOT_LATER", () -> extend(reference, LocalDate.of(2026, 6, 14)));
        assertThatThrownBy(() -> ballots.extend(reference, LocalDate.of(2026, 6, 19), "More", members.get(0)))
                .isInstanceOf(AccessDeniedException.class);
        extend(reference, LocalDate.of(2026, 6, 19));

        cast(reference, Choice.FOR, members.get(0));
        assertThat(last(reference).extensions()).singleElement().hasFieldOrPropertyWithValue("reason", "Two were away");
        assertThat(Told.recorded(reference, "VotingExtended")).isEqualTo(1);
        refused("VOTE_END_IS_NOT_LATER", () -> extend(reference, LocalDate.of(2026, 6, 19)));
    }

    @Test
    void aTiedVoteIsHeldAnewWithARollCalledAnewAndTheOldVotesKept() {
        String reference = opened();
        IntStream.range(0, 4).forEach(each -> cast(reference, Choice.FOR, members.get(each)));
        refused("VOTE_IS_NOT_TIED", () -> anew(reference, made.chair()));
        IntStream.range(4, 8).forEach(each -> cast(reference, Choice.AGAINST, members.get(each)));
        refused("THE_CHAIR_CLOSES", () -> anew(reference, made.secretary()));
        LocalDate wednesday = LocalDate.of(2026, 6, 10);
        clock.moveTo(wednesday);
        organisation.appoint(
                new AppointHolder(
                        "btp/programme-manager",
                        members.get(0).personId(),
                        members.get(0).personName(),
                        Capacity.SUBSTANTIVE,
                        wednesday,
                        wednesday,
                        ""),
                Actor.PORTAL);

        anew(reference, made.chair());

        VotingDetails now = last(reference);
        assertThat(now.isOpen()).isTrue();
        assertThat(now.count().cast()).isZero();
        assertThat(now.member(members.get(0).personId()).orElseThrow().recusal())
                .isEqualTo(Recusal.TIED);
        VotingDetails tied = ballots.on(cases.details(reference)).get(1);
        assertThat(tied.end()).isEqualTo(VotingEnd.HELD_ANEW);
        assertThat(tied.count().inFavour()).isEqualTo(4);
        assertThat(tied.count().against()).isEqualTo(4);
        assertThat(cases.details(reference).state()).isEqualTo(CaseState.VOTING);
        assertThat(Told.recorded(reference, "VoteHeldAnew")).isEqualTo(1);
        IntStream.range(1, 8).forEach(each -> cast(reference, Choice.FOR, members.get(each)));
        made.close(reference);
        assertThat(cases.details(reference).lastReason()).startsWith("7 for, 0 against");
    }

    @Test
    void aVoteThatLostItsQuorumSaysSoAndStartsAgainOnceEnoughMayVote() {
        String reference = opened();
        VotingDetails open = last(reference);
        List<Actor> eligible = members.stream()
                .filter(member -> open.member(member.personId()).orElseThrow().mayVote())
                .toList();
        int spare = open.count().eligible() - open.count().quorum();
        eligible.stream().limit(spare + 1).forEach(each -> votes.declareInterest(reference, "An interest", each));

        assertThat(get("/decisions/" + reference, made.secretary()))
                .hasStatusOk()
                .bodyText()
                .contains("too few members are left who may vote");
        assertThat(get("/decisions/" + reference + "/voting", made.secretary()))
                .bodyText()
                .contains("The vote cannot open");
        refused("QUORUM_IMPOSSIBLE", () -> votes.open(reference, made.edition(reference), made.secretary()));
    }

    @Test
    void theChairExtendsAndHoldsATiedVoteAnewInTheBrowser() {
        String reference = opened();
        IntStream.range(0, 4).forEach(each -> cast(reference, Choice.FOR, members.get(each)));
        IntStream.range(4, 8).forEach(each -> cast(reference, Choice.AGAINST, members.get(each)));
        Actor chair = made.chair();

        assertThat(get("/decisions/" + reference, chair))
                .bodyText()
                .contains("Vote anew on the tie", "Extend the vote");
        assertThat(get("/decisions/" + reference + "/outcome", chair))
                .bodyText()
                .contains("tied, 4 to 4");
        assertThat(post(reference, "voting-end", Map.of("reason", "Two were away", "lastDay", "1"), chair))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a real date");
        assertThat(post(
                        reference,
                        "voting-end",
                        Map.of("reason", "Two were away", "lastDay", "19", "lastMonth", "6", "lastYear", "2026"),
                        chair))
                .hasStatus(302);
        assertThat(get("/decisions/" + reference, chair)).bodyText().contains("Extended to 19 June 2026");
        assertThat(get("/decisions/" + reference + "/voting-anew", chair)).hasStatusOk();
        assertThat(post(reference, "voting-anew", Map.of("reason", "Nobody gave way", "edition", "2"), chair))
                .hasStatus(302);
        assertThat(get("/decisions/" + reference, chair))
                .bodyText()
                .contains("Earlier votes on this case", "4 for, 4 against");
        assertThat(get("/decisions/" + reference + "/voting-anew", chair)).hasStatus(404);
    }

    private String opened() {
        String reference = made.inTriage("CAP-DIGIPUB", Map.of("norfolk", Money.of("1.00")));
        triage.sendToBoard(reference, "It concerns several", made.secretary());
        votes.open(reference, made.edition(reference), made.secretary());
        return reference;
    }

    private void extend(String reference, LocalDate until) {
        ballots.extend(reference, until, "Two were away", made.secretary());
    }

    private void anew(String reference, Actor by) {
        ballots.holdAnew(reference, made.edition(reference), "Nobody gave way", by);
    }

    private void cast(String reference, Choice choice, Actor by) {
        votes.cast(reference, new CastVote(made.edition(reference), choice, "As I see it"), by);
    }

    private VotingDetails last(String reference) {
        return votes.votingOn(cases.details(reference)).orElseThrow();
    }

    private MvcTestResult get(String path, Actor reader) {
        return mvc.get().uri(path).with(SignIn.as(reader)).exchange();
    }

    private MvcTestResult post(String reference, String page, Map<String, String> form, Actor by) {
        var request = mvc.post()
                .uri("/decisions/" + reference + "/" + page)
                .with(SignIn.as(by))
                .with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).hasMessageContaining(code);
    }
}
