package uk.police.portfolio.decision.chase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.board.Ballots;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.MemberDetails;
import uk.police.portfolio.jobs.DueJobs;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.support.AtOnce;
import uk.police.portfolio.support.MovableClock;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.TestDatabase;
import uk.police.portfolio.support.Told;

/** A vote that opens on Friday 5 June 2026 has its last day on Friday 12 June, and reminds on the working day before. */
@PortalTest
class VoteChaseTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 12);

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
    DueJobs jobs;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void itIsFriday() {
        clock.moveTo(FRIDAY);
    }

    @Test
    void thoseWhoHaveNotVotedAreRemindedOnTheMorningOfTheWorkingDayBefore() {
        String reference = opened();
        Actor voted = people.holding("national-board/member-01");
        made.cast(reference, voted);
        clock.moveTo(at(LAST_DAY.minusDays(1), "07:59"));
        jobs.runDue();
        assertThat(Told.recorded(reference, "VotersReminded")).isZero();

        clock.moveTo(at(LAST_DAY.minusDays(1), "08:00"));
        jobs.runDue();
        jobs.runDue();

        assertThat(Told.recorded(reference, "VotersReminded")).isEqualTo(1);
        assertThat(Told.to("vote-reminder", reference))
                .containsExactlyInAnyOrderElementsOf(mayVote(reference).stream()
                        .filter(each -> !each.equals(voted.personId()))
                        .toList())
                .isNotEmpty();
        assertThat(mailed("vote-reminder", reference)).isPositive();
    }

    @Test
    void nobodyIsRemindedOfAVoteThatHasEnded() {
        String reference = opened();
        triage.close(reference, "No use", made.secretary());

        clock.moveTo(LAST_DAY.plusDays(1));
        jobs.runDue();

        assertThat(Told.recorded(reference, "VotersReminded")).isZero();
        assertThat(Told.recorded(reference, "VoteOverran")).isZero();
    }

    @Test
    void twoPortalsRemindAndTellOnce() throws Exception {
        String reference = opened();
        for (LocalDate day : List.of(LAST_DAY.minusDays(1), LAST_DAY.plusDays(1))) {
            clock.moveTo(day);
            assertThat(AtOnce.told(jobs::runDue, jobs::runDue)).containsOnly(AtOnce.DONE);
            jobs.runDue();
        }

        assertThat(Told.recorded(reference, "VotersReminded")).isEqualTo(1);
        assertThat(Told.recorded(reference, "VoteOverran")).isEqualTo(1);
        assertThat(Told.to("vote-reminder", reference)).doesNotHaveDuplicates();
    }

    @Test
    void aVoteThatNobodyEndsIsToldToTheSecretariatAndTheChairOnce() {
        String reference = opened();
        clock.moveTo(at(LAST_DAY, "23:59"));
        jobs.runDue();
        assertThat(Told.recorded(reference, "VoteOverran")).isZero();

        clock.moveTo(at(LAST_DAY.plusDays(1), "00:00"));
        jobs.runDue();
        clock.moveTo(LAST_DAY.plusDays(9));
        jobs.runDue();

        assertThat(Told.recorded(reference, "VoteOverran")).isEqualTo(1);
        assertThat(Told.to("vote-overran", reference))
                .containsExactlyInAnyOrder(
                        made.secretary().personId(), made.chair().personId());
    }

    @Test
    void anExtendedVoteRemindsAndTellsByItsNewLastDay() {
        String reference = opened();
        clock.moveTo(LAST_DAY.minusDays(1));
        jobs.runDue();
        ballots.extend(reference, LocalDate.of(2026, 6, 19), "Two were away", made.secretary());
        clock.moveTo(LAST_DAY.plusDays(1));
        jobs.runDue();
        assertThat(Told.recorded(reference, "VoteOverran")).isZero();
        assertThat(Told.recorded(reference, "VotersReminded")).isEqualTo(1);

        clock.moveTo(LocalDate.of(2026, 6, 18));
        jobs.runDue();
        assertThat(Told.recorded(reference, "VotersReminded")).isEqualTo(2);
        clock.moveTo(LocalDate.of(2026, 6, 20));
        jobs.runDue();
        assertThat(Told.recorded(reference, "VoteOverran")).isEqualTo(1);
    }

    @Test
    void aVoteThatIsExtendedToTheNextDayRemindsOnItsMorning() {
        String reference = opened();
        clock.moveTo(LAST_DAY.plusDays(3));
        ballots.extend(reference, LAST_DAY.plusDays(4), "Two were away", made.secretary());

        clock.moveTo(LAST_DAY.plusDays(4));
        jobs.runDue();

        assertThat(Told.recorded(reference, "VotersReminded")).isEqualTo(1);
    }

    private String opened() {
        String reference = made.inTriage("CAP-DIGIPUB", Map.of("norfolk", Money.of("1.00")));
        triage.sendToBoard(reference, "It concerns several", made.secretary());
        votes.open(reference, made.edition(reference), made.secretary());
        return reference;
    }

    private List<UUID> mayVote(String reference) {
        return votes.votingOn(cases.details(reference)).orElseThrow().members().stream()
                .filter(MemberDetails::mayVote)
                .map(MemberDetails::personId)
                .toList();
    }

    private static Instant at(LocalDate day, String time) {
        return London.at(day, LocalTime.parse(time));
    }

    private static int mailed(String kind, String reference) {
        return TestDatabase.suite()
                .owner()
                .sql("""
                        select count(*) from message m join finished_job j on j.job_name = 'mail-message' and j.instance = m.id::text
                         where m.kind = ? and ? = any(m.arguments)
                        """)
                .params(kind, reference)
                .query(Integer.class)
                .single();
    }
}
