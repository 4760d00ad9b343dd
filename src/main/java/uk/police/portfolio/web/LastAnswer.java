package uk.police.portfolio.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is answered when nothing else answered: nobody's address, a forbidden act, a fault. */
@Controller
class LastAnswer implements ErrorController {

    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        HttpStatus status = status(request);
        if (isForAProgram(request, status)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem(request, status));
        }
        if (LateSending.is(request)) {
            return new ModelAndView("web/expired", Map.of("typed", LateSending.typed(request)), status);
        }
        return new ModelAndView(page(status), status);
    }

    /** A feed or a file may be read by a program, too, which says that it takes no page. */
    private static boolean isForAProgram(HttpServletRequest request, HttpStatus status) {
        String asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        boolean takesAPage =
                String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
        return asked.startsWith("/api/") || status == HttpStatus.TOO_MANY_REQUESTS && !takesAPage;
    }

    private static ProblemDetail problem(HttpServletRequest request, HttpStatus status) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        try {
            problem.setInstance(new URI(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))));
        } catch (URISyntaxException noAddress) {
            problem.setInstance(null);
        }
        return problem;
    }

    /** Asked for directly, this address is nobody's. */
    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer known ? HttpStatus.resolve(known) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String page(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN, UNAUTHORIZED -> "web/forbidden";
            case TOO_MANY_REQUESTS -> "web/too-soon";
            default -> status.is4xxClientError() ? "web/missing" : "web/broken";
        };
    }
}
