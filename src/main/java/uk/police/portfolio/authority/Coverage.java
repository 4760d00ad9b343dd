package uk.police.portfolio.authority;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.CoverageQuestion;
import uk.police.portfolio.authority.coverage.Draws;
import uk.police.portfolio.authority.coverage.QuestionFault;
import uk.police.portfolio.authority.coverage.Register;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.Rules;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** Answers who may decide, for which forces and up to how much, from the register as it is now known. */
@Service
public class Coverage {

    private record Account(String instrument, String seat) {}

    private final CurrentRegister register;
    private final Rules rules;
    private final JdbcClient jdbc;

    Coverage(CurrentRegister register, Rules rules, JdbcClient jdbc) {
        this.register = register;
        this.rules = rules;
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

    /** The answers to several questions on one and the same register, such as before and after a change of date. */
    public List<CoverageAnswer> answers(List<CoverageQuestion> questions) {
        Register now = register.now();
        return questions.stream().map(question -> answer(now, question)).toList();
    }

    private CoverageAnswer answer(Register now, CoverageQuestion question) {
        int grace = rules.on(question.on()).number(Rule.REVIEW_GRACE);
        return now.answer(question, draws(FinancialYear.of(question.on())), grace);
    }

    private Draws draws(FinancialYear year) {
        Map<Account, Money> drawn = new HashMap<>();
        jdbc.sql("""
                        select i.reference, a.seat, a.drawn_amount
                          from headroom_account a join instrument i on i.id = a.instrument_id
                         where a.financial_year = ? and a.drawn_amount <> 0
                        """).param(year.toString()).query(row -> {
            drawn.put(
                    new Account(row.getString("reference"), row.getString("seat")),
                    new Money(row.getBigDecimal("drawn_amount")));
        });
        return (instrument, seat, asked) -> drawn.getOrDefault(new Account(instrument, seat), Money.ZERO);
    }
}
