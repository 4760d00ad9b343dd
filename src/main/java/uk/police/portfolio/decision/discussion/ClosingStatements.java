package uk.police.portfolio.decision.discussion;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.VotingDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;

/** The chair's closing statements: one on each version that the board has voted on to the end. */
@Service
@Transactional
public class ClosingStatements {

    private final StatementRepository statements;
    private final Discussions discussions;
    private final DecisionCourse course;
    private final BoardVotes votes;
    private final Withheld withheld;
    private final Clock clock;

    ClosingStatements(
            StatementRepository statements,
            Discussions discussions,
            DecisionCourse course,
            BoardVotes votes,
            Withheld withheld,
            Clock clock) {
        this.statements = statements;
        this.discussions = discussions;
        this.course = course;
        this.votes = votes;
        this.withheld = withheld;
        this.clock = clock;
    }

    /**
     * Made once the vote is closed; the same sent twice is one. Refused: {@code OWN_CASE} and {@code RECUSED} (on the record) to
     * a chair who takes no part, {@code VOTE_IS_NOT_CLOSED}, {@code STATEMENT_IS_MADE} where there is another.
     */
    @ByChair
    public void make(String caseReference, Audience to, String words, Actor by) {
        CaseDetails decided = course.lock(caseReference);
        votes.whyNoPart(decided, by).ifPresent(refusal -> {
            throw RefusedException.onTheRecord(List.of(refusal));
        });
        if (!isDue(decided)) {
            throw RefusedException.because("VOTE_IS_NOT_CLOSED", caseReference);
        }
        Optional<ClosingStatement> made = statements.findByCaseIdAndEdition(decided.id(), decided.edition());
        if (made.isEmpty()) {
            statements.save(new ClosingStatement(decided, to, words, by, clock.instant()));
        } else if (!made.get().repeats(to, words, by)) {
            throw RefusedException.because("STATEMENT_IS_MADE", caseReference);
        }
    }

    /** As far as the reader may read them; the newest version's first. */
    @Transactional(readOnly = true)
    public List<StatementDetails> of(CaseDetails decided, Actor reader) {
        return shown(of(decided, discussions.readsTheBoards(decided, reader)), decided, reader);
    }

    /** Those that were not made to the board alone. */
    @Transactional(readOnly = true)
    public List<StatementDetails> toEverybody(CaseDetails decided) {
        return of(decided, false);
    }

    /** Those of them that this reader may read. */
    @Transactional(readOnly = true)
    public List<StatementDetails> toEverybody(CaseDetails decided, Actor reader) {
        return shown(toEverybody(decided), decided, reader);
    }

    /** Without those that repeat what is exempt from publication to a reader who may not read that. */
    List<StatementDetails> shown(List<StatementDetails> made, CaseDetails decided, Actor reader) {
        if (made.stream().allMatch(StatementDetails::isForTheBoard)) {
            return made;
        }
        Predicate<String> kept = withheld.from(reader, decided);
        return made.stream()
                .filter(each -> each.isForTheBoard() || !kept.test(each.words()))
                .toList();
    }

    List<StatementDetails> of(CaseDetails decided, boolean readsTheBoards) {
        return statements.findByCaseIdOrderByEditionDesc(decided.id()).stream()
                .map(ClosingStatement::details)
                .filter(each -> readsTheBoards || !each.isForTheBoard())
                .toList();
    }

    /** Whether the reader is the chair, and still has to make it. */
    @Transactional(readOnly = true)
    public boolean isOpenTo(CaseDetails decided, Actor reader) {
        return reader.holds(Role.BOARD_CHAIR)
                && isDue(decided)
                && statements
                        .findByCaseIdAndEdition(decided.id(), decided.edition())
                        .isEmpty()
                && votes.whyNoPart(decided, reader).isEmpty();
    }

    /** The chair closed the vote on the version that is read now. */
    private boolean isDue(CaseDetails decided) {
        return votes.votingOn(decided)
                .filter(voting -> voting.edition() == decided.edition())
                .filter(VotingDetails::isCounted)
                .isPresent();
    }
}
