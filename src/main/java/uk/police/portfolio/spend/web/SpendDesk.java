package uk.police.portfolio.spend.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.spend.SpendQuestion;

/** What cannot be asked goes back to whoever typed it, with the filters as they were and a message beside the one that is wrong. */
@Component
class SpendDesk {

    static final String REFUSED = "spend/refused";

    private final SpendQueries queries;
    private final Clock clock;

    SpendDesk(SpendQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Whether it was refused; then the page is {@link #REFUSED}. */
    boolean refuses(SpendFilter filter, BindingResult errors, Actor reader, HttpServletResponse response, Model model) {
        filter.check(errors, London.today(clock));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "choices", SpendChoices.of(queries.surroundings(SpendQuestion.everything(), reader, List.of())));
        }
        return errors.hasErrors();
    }
}
