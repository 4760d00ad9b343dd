package uk.police.portfolio.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;

/** What a page answers when its verb was refused, or its thing is missing or was changed meanwhile. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class PageAnswers {

    @ExceptionHandler
    ModelAndView missing(NotFoundException missing) {
        return new ModelAndView("web/missing", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView refused(RefusedException refused) {
        return new ModelAndView("web/refused", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("refusals", refused.refusals());
    }

    @ExceptionHandler
    ModelAndView changed(StaleVersionException stale) {
        return new ModelAndView("web/changed", HttpStatus.CONFLICT).addObject("changes", stale.changes());
    }
}
