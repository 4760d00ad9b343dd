package uk.police.portfolio.decision.discussion;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;

/** What the board says about a case. Nothing is changed or taken back; whoever was wrong says so in another comment. */
@Service
@Transactional
public class Discussions {

    /** From when the case is before the board until it is over. */
    private static final Set<CaseState> OPEN = EnumSet.range(CaseState.READY_FOR_BOARD, CaseState.IN_EFFECT);

    private final CommentRepository comments;
    private final DecisionCourse course;
    private final BoardVotes votes;
    private final Withheld withheld;
    private final Clock clock;

    Discussions(CommentRepository comments, DecisionCourse course, BoardVotes votes, Withheld withheld, Clock clock) {
        this.comments = comments;
        this.course = course;
        this.votes = votes;
        this.withheld = withheld;
        this.clock = clock;
    }

    /**
     * Says something; the same words sent twice are said once. Refused: {@code OWN_CASE} and {@code RECUSED} (on the record) to
     * whoever takes no part in the case, {@code CASE_IS_…} where it is not before the board, or is over,
     * {@code NOT_YOUR_COMMENT} and {@code COMMENT_IS_CORRECTED} of what is to be put right.
     */
    @ByTheBoard
    public void say(String caseReference, Say said, Actor by) {
        CaseDetails asked = course.lock(caseReference);
        votes.whyNoPart(asked, by).ifPresent(refusal -> {
            throw RefusedException.onTheRecord(List.of(refusal));
        });
        if (!isOpen(asked)) {
            throw RefusedException.because("CASE_IS_" + asked.state(), caseReference);
        }
        List<Comment> before = comments.findByCaseIdAndAudienceOrderByNumber(asked.id(), said.to());
        if (!before.isEmpty() && before.get(before.size() - 1).repeats(said, by)) {
            return;
        }
        refuseToCorrect(said, before, by);
        comments.save(new Comment(asked, before.size() + 1, said, by, clock.instant()));
    }

    private static void refuseToCorrect(Say said, List<Comment> before, Actor by) {
        Integer wrong = said.corrects();
        if (wrong == null) {
            return;
        }
        if (before.stream().noneMatch(each -> each.number() == wrong && each.isBy(by))) {
            throw new RefusedException(List.of(Refusal.of("NOT_YOUR_COMMENT", wrong)));
        }
        if (before.stream().anyMatch(each -> wrong.equals(each.corrects()))) {
            throw new RefusedException(List.of(Refusal.of("COMMENT_IS_CORRECTED", wrong)));
        }
    }

    /** In the order in which they were made; the board’s are not there for others, nor the words that are exempt. */
    @Transactional(readOnly = true)
    public List<CommentDetails> of(CaseDetails asked, Audience to, Actor reader) {
        if (to == Audience.BOARD && !readsTheBoards(asked, reader)) {
            return List.of();
        }
        List<Comment> made = comments.findByCaseIdAndAudienceOrderByNumber(asked.id(), to);
        Map<Integer, Integer> corrected = new HashMap<>();
        made.stream()
                .filter(each -> each.corrects() != null)
                .forEach(each -> corrected.put(each.corrects(), each.number()));
        Predicate<String> kept = to == Audience.BOARD || made.isEmpty() ? words -> false : withheld.from(reader, asked);
        return made.stream()
                .map(each -> each.details(corrected.get(each.number())))
                .map(each -> kept.test(each.words()) ? each.withheld() : each)
                .toList();
    }

    /** The board's own discussion is for those of the board who take part in the case. */
    @Transactional(readOnly = true)
    public boolean readsTheBoards(CaseDetails asked, Actor reader) {
        return CaseDetails.isOfTheBoard(reader)
                && votes.whyNoPart(asked, reader).isEmpty();
    }

    /** Whether the reader may say something about it now. */
    @Transactional(readOnly = true)
    public boolean isOpenTo(CaseDetails asked, Actor reader) {
        return isOpen(asked)
                && reader.holdsAny(Role.BOARD_MEMBER, Role.SECRETARIAT)
                && votes.whyNoPart(asked, reader).isEmpty();
    }

    private static boolean isOpen(CaseDetails asked) {
        return asked.beforeBoardAt() != null && OPEN.contains(asked.state());
    }
}
