package uk.police.portfolio.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;

/** What the API answers when its verb was refused: RFC 9457 problem details with what the page would say. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiAnswers extends ResponseEntityExceptionHandler {

    private final MessageSource messages;

    ApiAnswers(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail missing(NotFoundException missing) {
        return problem(HttpStatus.NOT_FOUND, "Not found");
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedException refused) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "Refused");
        problem.setProperty(
                "errors", refused.refusals().stream().map(this::refusal).toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail changed(StaleVersionException stale) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "Changed since it was read");
        problem.setProperty("changes", List.copyOf(stale.changes()));
        return problem;
    }

    private Map<String, @Nullable Object> refusal(Refusal refusal) {
        Map<String, @Nullable Object> error = new LinkedHashMap<>();
        error.put("code", refusal.code());
        error.put("message", messages.getMessage(Refusals.words(refusal), Locale.UK));
        error.put("citation", refusal.citation());
        return error;
    }

    private static ProblemDetail problem(HttpStatus status, String title) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(title);
        return problem;
    }
}
