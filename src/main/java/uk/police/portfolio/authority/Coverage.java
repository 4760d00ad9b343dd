package uk.police.portfolio.authority;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.CoverageQuestion;
import uk.police.portfolio.authority.coverage.InstrumentTerms;
import uk.police.portfolio.authority.coverage.QuestionFault;
import uk.police.portfolio.authority.coverage.Register;

/** Answers who may decide, for which forces and up to how much, from the register as it is now known. */
@Service
public class Coverage {

    private final CurrentRegister register;
    private final JdbcClient jdbc;

    Coverage(CurrentRegister register, JdbcClient jdbc) {
        this.register = register;
        this.jdbc = jdbc;
    }

    /** Everything in the question that cannot be asked; empty where it can. */
    public List<QuestionFault> faults(CoverageQuestion question) {
        return register.now().faults(question);
    }

    /** The answer, or every fault of the question where there is one, in one look at the register. */
    public CoverageRuling ask(CoverageQuestion question) {
        Register now = register.now();
        List<QuestionFault> faults = now.faults(question);
        return faults.isEmpty() ? new CoverageRuling(answer(now, question), faults) : new CoverageRuling(null, faults);
    }

    /** The answer; a question with faults is refused with {@link IllegalArgumentException}. */
    public CoverageAnswer answer(CoverageQuestion question) {
        return answer(register.now(), question);
    }

    /** The answers to several questions on one and the same register, with one statement for each date among them. */
    public List<CoverageAnswer> answers(List<CoverageQuestion> questions) {
        Register now = register.now();
        Map<LocalDate, Circumstances> known = new HashMap<>();
        return questions.stream()
                .map(question -> answer(
                        now, question, known.computeIfAbsent(question.on(), date -> Circumstances.on(date, jdbc))))
                .toList();
    }

    /** What would let the decider decide this for whoever signs it: what uncovered seats can be asked to sign. */
    public List<InstrumentTerms> suited(CoverageQuestion question) {
        return register.now().suited(question);
    }

    private CoverageAnswer answer(Register now, CoverageQuestion question) {
        return answer(now, question, Circumstances.on(question.on(), jdbc));
    }

    private static CoverageAnswer answer(Register now, CoverageQuestion question, Circumstances circumstances) {
        return now.answer(question, circumstances.draws(), circumstances.reviewGraceDays());
    }
}
