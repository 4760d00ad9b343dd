package uk.police.portfolio.decision.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.meeting.Sittings;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.TestDatabase;

@PortalTest
class DiscussionTests {

    @Autowired
    Discussions discussions;

    @Autowired
    ClosingStatements statements;

    @Autowired
    Sittings sittings;

    @Autowired
    DecidedCases decided;

    @Autowired
    CaseRegister cases;

    @Autowired
    BoardVotes votes;

    @Autowired
    Triage triage;

    private final JdbcClient owner = TestDatabase.suite().owner();

    @Test
    void whatIsSaidToTheBoardIsReadByThoseOfItWhoTakePart() {
        String reference = sittings.beforeTheBoard("Talked about");
        say(reference, Audience.BOARD, "Between ourselves", sittings.member(1));
        say(reference, Audience.EVERYBODY, "To all", sittings.member(1));
        Actor recused = sittings.member(2);
        votes.declareInterest(reference, "I sell it", recused);

        assertThat(words(reference, Audience.BOARD, sittings.member(3))).containsExactly("Between ourselves");
        assertThat(words(reference, Audience.BOARD, sittings.secretary())).containsExactly("Between ourselves");
        assertThat(words(reference, Audience.BOARD, recused)).isEmpty();
        assertThat(words(reference, Audience.BOARD, sittings.author())).isEmpty();
        Actor alsoOfTheBoard = Cases.also(sittings.author(), sittings.chair().bodyId(), Role.BOARD_MEMBER);
        assertThat(words(reference, Audience.BOARD, alsoOfTheBoard)).isEmpty();
        assertThat(words(reference, Audience.EVERYBODY, sittings.author())).containsExactly("To all");
        refused("RECUSED", () -> say(reference, Audience.EVERYBODY, "Still here", recused));
        refused("OWN_CASE", () -> say(reference, Audience.BOARD, "Say yes", alsoOfTheBoard));
        assertThatThrownBy(() -> say(reference, Audience.EVERYBODY, "Hello", sittings.author()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCommentIsPutRightByAnotherThatRefersBack() {
        String reference = sittings.beforeTheBoard("Put right");
        Actor member = sittings.member(1);
        say(reference, Audience.BOARD, "It costs £3m", member);
        say(reference, Audience.BOARD, "It costs £3m", member);

        discussions.say(reference, new Say(Audience.BOARD, 1, "It costs £2m"), member);

        List<CommentDetails> said = discussions.of(cases.details(reference), Audience.BOARD, member);
        assertThat(said).hasSize(2);
        assertThat(said.get(0).words()).isEqualTo("It costs £3m");
        assertThat(said.get(0).correctedBy()).isEqualTo(2);
        assertThat(said.get(1).corrects()).isEqualTo(1);
        refused("COMMENT_IS_CORRECTED", () -> discussions.say(reference, new Say(Audience.BOARD, 1, "Or £1m"), member));
        refused(
                "NOT_YOUR_COMMENT",
                () -> discussions.say(reference, new Say(Audience.BOARD, 2, "No, £9m"), sittings.member(3)));
        refused(
                "NOT_YOUR_COMMENT",
                () -> discussions.say(reference, new Say(Audience.EVERYBODY, 1, "Elsewhere"), member));
    }

    @Test
    void isOpenWhileTheCaseIsBeforeTheBoard() {
        String submitted = cases.submit(Cases.subject("TLK-0001", sittings.author()), sittings.author());
        String reference = sittings.beforeTheBoard("Soon over");
        triage.close(reference, "Overtaken", sittings.secretary());

        refused("CASE_IS_SUBMITTED", () -> say(submitted, Audience.BOARD, "Early", sittings.secretary()));
        refused("CASE_IS_CLOSED", () -> say(reference, Audience.BOARD, "Late", sittings.member(1)));
    }

    @Test
    void theChairMakesOneStatementOnAVersionOnceItsVoteIsClosed() {
        String reference = decided.voting("CAP-COMM", Map.of("kent", Money.of("10.00")));
        Actor chair = sittings.chair();
        refused("VOTE_IS_NOT_CLOSED", () -> statements.make(reference, Audience.BOARD, "Early", chair));
        decided.close(reference);

        assertThat(statements.isOpenTo(cases.details(reference), chair)).isTrue();
        statements.make(reference, Audience.BOARD, "It was close", chair);
        statements.make(reference, Audience.BOARD, "It was close", chair);

        refused("STATEMENT_IS_MADE", () -> statements.make(reference, Audience.EVERYBODY, "It was clear", chair));
        CaseDetails closed = cases.details(reference);
        assertThat(statements.of(closed, sittings.member(1)))
                .singleElement()
                .satisfies(made -> assertThat(made.edition()).isEqualTo(closed.edition()));
        assertThat(statements.of(closed, sittings.author())).isEmpty();
        assertThat(statements.isOpenTo(closed, chair)).isFalse();
        assertThatThrownBy(() -> statements.make(reference, Audience.BOARD, "Me too", sittings.member(1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyChangesOrDeletesWhatWasSaid() {
        say(sittings.beforeTheBoard("For ever"), Audience.BOARD, "Said", sittings.member(1));

        for (String table : List.of("case_comment", "closing_statement")) {
            for (String change : List.of("delete from " + table, "update " + table + " set words = 'other'")) {
                assertThatThrownBy(() -> owner.sql(change).update())
                        .isInstanceOf(DataAccessException.class)
                        .hasStackTraceContaining("only added to");
            }
        }
    }

    private void say(String reference, Audience to, String words, Actor by) {
        discussions.say(reference, new Say(to, null, words), by);
    }

    private List<String> words(String reference, Audience to, Actor reader) {
        return discussions.of(cases.details(reference), to, reader).stream()
                .map(CommentDetails::words)
                .toList();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(RefusedException.class).hasMessageContaining(code);
    }
}
