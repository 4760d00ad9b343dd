package uk.police.portfolio.decision.question;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.PaperAsRead;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;

/** Decisions that are asked for where no programme asks: each question opens a case, and follows it back when changes are requested. */
@Service
@Transactional
public class QuestionRegister {

    private final QuestionRepository questions;
    private final AskableForces about;
    private final QuestionPaper paper;
    private final CaseRegister cases;
    private final Clock clock;

    QuestionRegister(
            QuestionRepository questions, AskableForces about, QuestionPaper paper, CaseRegister cases, Clock clock) {
        this.questions = questions;
        this.about = about;
        this.paper = paper;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Asks, and opens the case; answers its reference. The same form sent twice is one question. Refused: as {@link #obstacles} says,
     * {@code AWARD_CANNOT_BE_SHARED} where nothing is known that the shares could follow, and {@code QUESTION_IS_SENT} where another text comes with a form that was sent already.
     */
    @MayAsk
    public String ask(UUID formKey, AskQuestion asked, Actor by) {
        questions.lockForm(formKey.toString());
        Question sent = questions.findByFormKey(formKey).orElse(null);
        if (sent != null) {
            return sentAlready(sent, asked, by);
        }
        RefusedException.throwIfAny(about.refusals(asked, by));
        String reference = "QST-%04d".formatted(questions.nextNumber());
        Question question = new Question(reference, formKey, asked, by, clock.instant());
        String opened = cases.submit(paper.subject(question.details(), by), by);
        question.opened(opened, by, clock.instant());
        questions.saveAndFlush(question);
        return opened;
    }

    /**
     * Asks again after changes were requested. Refused: {@code NOT_THEIR_CASE} to anybody but the author's side (on the record),
     * {@code CASE_IS_…} in any other state, as {@link #obstacles} says; what somebody else asked since it was read is shown.
     */
    @MayAsk
    public void askAgain(String reference, int versionRead, AskQuestion asked, Actor by) {
        Question question =
                questions.lock(reference).orElseThrow(() -> new NotFoundException(Question.KIND, reference));
        QuestionDetails before = question.details();
        if (before.version() == versionRead + 1 && before.content().equals(asked)) {
            return;
        }
        question.refuseUnlessCurrent(versionRead);
        RefusedException.throwIfAny(about.refusals(asked, by));
        question.askAgain(asked, by, clock.instant());
        cases.resubmit(before.caseReference(), paper.subject(question.details(), by), by);
        questions.saveAndFlush(question);
    }

    /**
     * Everything that is in the way at once: {@code QUESTION_NEEDS_A_CAPABILITY}, {@code QUESTION_IS_ABOUT_A_FAMILY},
     * {@code QUESTION_NEEDS_FORCES}, {@code QUESTION_FORCE_IS_UNKNOWN}, {@code ONLY_YOUR_OWN_FORCE}.
     */
    @Transactional(readOnly = true)
    public List<Refusal> obstacles(String capability, List<String> forces, Actor by) {
        return about.refusals(capability, forces, by);
    }

    /** The territorial forces that the actor may ask about; none where they may not ask at all. */
    @Transactional(readOnly = true)
    public List<ForceDetails> forcesOf(Actor by) {
        return about.of(by);
    }

    @Transactional(readOnly = true)
    public boolean mayAsk(Actor by) {
        return asksForAll(by) || !about.of(by).isEmpty();
    }

    /** Whether the actor may ask about every force at once. */
    public boolean asksForAll(Actor by) {
        return AskableForces.asksForAll(by);
    }

    /** The question, to those who may know of its case. */
    @Transactional(readOnly = true)
    public QuestionDetails details(String reference, Actor reader) {
        QuestionDetails found = questions
                .findByReference(reference)
                .map(Question::details)
                .orElseThrow(() -> new NotFoundException(Question.KIND, reference));
        cases.details(found.caseReference(), reader);
        return found;
    }

    /** The latest version in words, with the share of each force. */
    @Transactional(readOnly = true)
    public PaperAsRead paper(QuestionDetails question) {
        return paper.paper(question.content(), paper.sharesOf(question.content()));
    }

    private static String sentAlready(Question sent, AskQuestion asked, Actor by) {
        QuestionDetails first = sent.details();
        if (sent.isAskedBy(by) && first.versions().get(0).content().equals(asked)) {
            return first.caseReference();
        }
        throw RefusedException.because("QUESTION_IS_SENT");
    }
}
