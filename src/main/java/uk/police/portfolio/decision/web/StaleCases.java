package uk.police.portfolio.decision.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import uk.police.portfolio.shared.StaleVersionException;

/** Whoever acted on a version that has changed meanwhile reads in words what has. */
@ControllerAdvice(basePackages = "uk.police.portfolio.decision")
@Order(Ordered.HIGHEST_PRECEDENCE)
class StaleCases {

    private final ChangeWords words;

    StaleCases(ChangeWords words) {
        this.words = words;
    }

    @ExceptionHandler
    ModelAndView changed(StaleVersionException stale) {
        return new ModelAndView("web/changed", HttpStatus.CONFLICT).addObject("changes", words.of(stale.changes()));
    }
}
