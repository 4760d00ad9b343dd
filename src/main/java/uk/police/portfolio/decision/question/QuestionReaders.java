package uk.police.portfolio.decision.question;

import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseReaders;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.SubjectReaders;
import uk.police.portfolio.shared.Actor;

/** Whoever may know of the case may open the question that it is about. */
@Component
class QuestionReaders implements SubjectReaders {

    private final CaseRegister cases;
    private final CaseReaders readers;

    QuestionReaders(CaseRegister cases, CaseReaders readers) {
        this.cases = cases;
        this.readers = readers;
    }

    @Override
    public boolean keeps(String kind) {
        return kind.equals(Question.KIND);
    }

    @Override
    public boolean mayOpen(String reference, Actor reader) {
        return cases.caseOf(Question.KIND, reference)
                .filter(asked -> readers.as(reader).sees(asked))
                .isPresent();
    }
}
