package uk.police.portfolio.authority.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import uk.police.portfolio.authority.ImportFault;
import uk.police.portfolio.authority.coverage.QuestionFault;

/** Every fault of a request at once, as a problem detail (RFC 9457). */
final class ApiFaults {

    private ApiFaults() {}

    static ResponseEntity<ProblemDetail> question(List<QuestionFault> faults) {
        return problem(
                "The question cannot be asked",
                faults.stream().map(ApiFaults::error).toList());
    }

    static ResponseEntity<ProblemDetail> file(List<ImportFault> faults, Function<ImportFault, String> words) {
        return problem(
                "The file was not imported",
                faults.stream().map(fault -> error(fault, words.apply(fault))).toList());
    }

    private static Map<String, @Nullable Object> error(QuestionFault fault) {
        Map<String, @Nullable Object> error = new LinkedHashMap<>();
        error.put("code", fault.code());
        error.put("field", fault.field());
        error.put("value", fault.value());
        return error;
    }

    private static Map<String, @Nullable Object> error(ImportFault fault, String words) {
        Map<String, @Nullable Object> error = new LinkedHashMap<>();
        error.put("line", fault.line());
        error.put("column", fault.column());
        error.put("reason", words);
        error.put("code", fault.code());
        error.put("citation", fault.citation());
        return error;
    }

    private static ResponseEntity<ProblemDetail> problem(String title, List<Map<String, @Nullable Object>> errors) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setTitle(title);
        problem.setDetail(errors.size() == 1 ? "1 fault" : errors.size() + " faults");
        problem.setProperty("errors", errors);
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
