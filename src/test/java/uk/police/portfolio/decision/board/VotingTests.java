package uk.police.portfolio.decision.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.VoteCount;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.RuleBook;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;

class VotingTests {

    private static final UUID BOARD = UUID.randomUUID();
    private static final Actor AUTHOR = Cases.person("Ada", Cases.KENT, Role.FORCE_LEAD);
    private static final RuleBook RULES = new RuleBook(
            4,
            LocalDate.of(2026, 11, 23),
            Map.of(
                    Rule.QUORUM,
                    "7",
                    Rule.BOARD_SIZE,
                    "13",
                    Rule.CARRIED_WHEN,
                    "MORE_FOR_THAN_AGAINST",
                    Rule.VOTING_PERIOD,
                    "5"));
    private static final CaseDetails ASKED = new CaseDetails(
            UUID.randomUUID(),
            "DEC-0001",
            CaseState.VOTING,
            Cases.NOON,
            Cases.NOON,
            Cases.NOON,
            null,
            null,
            null,
            false,
            null,
            3,
            1,
            Set.of(),
            Set.of(AUTHOR.personId()),
            Set.of(AUTHOR.officeId()),
            Cases.subject("PRG-1", AUTHOR),
            Cases.proposal(Ownership.forceLed()));

    @ParameterizedTest
    @CsvSource({"13, 0, 13, true", "9, 2, 7, true", "9, 3, 6, false", "7, 0, 7, true", "6, 0, 6, false"})
    void aVoteNeedsAQuorumOfMembersWhoMayVote(int present, int recused, int eligible, boolean valid) {
        VoteCount start = voting(present, recused).count();

        assertThat(start.eligible()).isEqualTo(eligible);
        assertThat(start.canBeQuorate()).isEqualTo(valid);
    }

    @Test
    void aThirdRecusalLosesTheQuorum() {
        Voting voting = voting(9, 2);
        assertThat(voting.count().canBeQuorate()).isTrue();

        voting.recuse(member(5).personId(), "My wife runs the supplier");

        assertThat(voting.count().eligible()).isEqualTo(6);
        assertThat(voting.count().canBeQuorate()).isFalse();
    }

    @Test
    void aChangedVoteIsAnotherOneAndOnlyTheLastCounts() {
        Voting voting = voting(13, 0);
        cast(voting, 1, Choice.FOR, "");
        cast(voting, 1, Choice.AGAINST, "The exit costs are missing");

        assertThat(voting.count()).isEqualTo(new VoteCount(0, 1, 0, 13, 7, false));
        assertThat(voting.repeats(new CastVote(3, Choice.AGAINST, "The exit costs are missing"), member(1)))
                .isTrue();
        assertThat(voting.repeats(new CastVote(3, Choice.FOR, ""), member(1))).isFalse();
    }

    @Test
    void aVoteOfAMemberWhoThenDeclaresAnInterestNoLongerCounts() {
        Voting voting = voting(13, 0);
        cast(voting, 1, Choice.FOR, "");

        voting.recuse(member(1).personId(), "Shares");

        assertThat(voting.count().cast()).isZero();
        assertThat(voting.refusal(member(1))).get().hasFieldOrPropertyWithValue("code", "RECUSED");
        assertThat(voting.details().member(member(1).personId()).orElseThrow().choice())
                .isEqualTo(Choice.FOR);
    }

    @Test
    void onlyTheRollMayVoteAndOnlyInTheOfficeOnIt() {
        Voting voting = voting(13, 1);

        assertThat(code(voting, member(5))).isNull();
        assertThat(code(voting, member(0))).isEqualTo("RECUSED");
        assertThat(code(voting, Cases.person("Nobody", BOARD, Role.BOARD_MEMBER)))
                .isEqualTo("NOT_ON_THE_ROLL");
        assertThat(code(voting, Cases.also(member(5), BOARD, Role.BOARD_MEMBER)))
                .isEqualTo("NOT_ON_THE_ROLL");
    }

    @Test
    void theSecretariatClosesWhereTheChairTakesNoPart() {
        Actor secretary = Cases.person("Sam", BOARD, Role.SECRETARIAT);
        Actor chair = Cases.also(member(0), BOARD, Role.BOARD_CHAIR, Role.BOARD_MEMBER);

        assertThat(TheChairCloses.refusal(voting(13, 0), secretary))
                .get()
                .hasFieldOrPropertyWithValue("code", "THE_CHAIR_CLOSES");
        assertThat(TheChairCloses.refusal(voting(13, 1), secretary)).isEmpty();
        assertThat(TheChairCloses.refusal(voting(13, 1), chair)).isPresent();
    }

    @Test
    void freezesTheRulesItOpensUnder() {
        assertThat(voting(13, 0).details().rulesVersion()).isEqualTo(4);
        assertThat(voting(13, 0).details().edition()).isEqualTo(3);
    }

    /** The first members are the recused ones; the very first chairs the board. */
    private static Voting voting(int present, int recused) {
        List<RollMember> roll = IntStream.range(0, present)
                .mapToObj(i -> {
                    Actor member = member(i);
                    return new RollMember(
                            member.officeId(),
                            member.officeTitle(),
                            i == 0,
                            member.personId(),
                            member.personName(),
                            i < recused ? Recusal.TIED : null,
                            "");
                })
                .toList();
        return new Voting(ASKED, roll, RULES, null, Cases.NOON);
    }

    private static void cast(Voting voting, int member, Choice choice, String reason) {
        voting.cast(new CastVote(3, choice, reason), ASKED, member(member), Instant.EPOCH);
    }

    private static @Nullable String code(Voting voting, Actor by) {
        return voting.refusal(by).map(refusal -> refusal.code()).orElse(null);
    }

    private static Actor member(int number) {
        return Cases.person("Member " + number, BOARD, Role.BOARD_MEMBER);
    }
}
