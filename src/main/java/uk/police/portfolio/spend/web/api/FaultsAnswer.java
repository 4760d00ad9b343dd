package uk.police.portfolio.spend.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import uk.police.portfolio.spend.ledger.LineFault;

/** Every fault of a file at once, as a problem detail (RFC 9457). */
final class FaultsAnswer {

    private FaultsAnswer() {}

    static ResponseEntity<ProblemDetail> of(List<LineFault> faults, MessageSource messages) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setTitle("The file was not imported");
        problem.setDetail(faults.size() == 1 ? "1 fault" : faults.size() + " faults");
        problem.setProperty(
                "errors", faults.stream().map(fault -> error(fault, messages)).toList());
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static Map<String, @Nullable Object> error(LineFault fault, MessageSource messages) {
        Map<String, @Nullable Object> error = new LinkedHashMap<>();
        error.put("line", fault.line());
        error.put("column", fault.column());
        error.put("read", fault.read());
        error.put("code", fault.code());
        error.put("reason", messages.getMessage(fault.messageKey(), null, fault.code(), Locale.UK));
        return error;
    }
}
