package uk.police.portfolio.spend.web.files;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a spend file that is larger than any is read, before a byte of it is: later its form would be unreadable as a whole, and
 * with it the token that says that it is a form of ours. A page says so beside its field, at the address that it was sent to.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class TooLargeFiles extends OncePerRequestFilter {

    /** What the address says then. */
    static final String PARAMETER = "too-large";

    private static final String API = "/api/v1/spend/";

    private final long most;
    private final JsonMapper json;

    TooLargeFiles(@Value("${spring.servlet.multipart.max-request-size}") DataSize most, JsonMapper json) {
        this.most = most.toBytes();
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (!isTooLarge(request) || !path.startsWith(API) && !path.startsWith("/spend/")) {
            chain.doFilter(request, response);
        } else if (path.startsWith(API)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            json.writeValue(response.getOutputStream(), problem());
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, path + "?" + PARAMETER + "=yes");
        }
    }

    private boolean isTooLarge(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/")
                && request.getContentLengthLong() > most;
    }

    private ProblemDetail problem() {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.CONTENT_TOO_LARGE);
        problem.setTitle("The file is too large");
        problem.setDetail("A request has at most " + most + " bytes; split the file");
        return problem;
    }
}
