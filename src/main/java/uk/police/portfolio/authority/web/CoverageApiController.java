package uk.police.portfolio.authority.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import uk.police.portfolio.authority.Coverage;
import uk.police.portfolio.authority.CoverageRuling;
import uk.police.portfolio.authority.coverage.CoverageQuestion;
import uk.police.portfolio.authority.coverage.QuestionFault;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.web.SignedIn;

/** May this decider decide, for which forces? */
@RestController
class CoverageApiController {

    private static final String EXAMPLE = """
            {"decider":"national-board/chair","matter":"PROGRAMME_FUNDING","capability":"CAP-RMS","on":"2026-11-23",
             "shares":[{"force":"kent","amount":"1500000.00"}]}""";

    private final Coverage coverage;
    private final Clock clock;

    CoverageApiController(Coverage coverage, Clock clock) {
        this.coverage = coverage;
        this.clock = clock;
    }

    @Operation(
            summary = "Whether the decider may decide this for these forces, force by force and seat by seat",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = CoverageRequest.class),
                                            examples = @ExampleObject(EXAMPLE))))
    @ApiResponse(
            responseCode = "200",
            description = "The answer, in the order asked",
            content = @Content(schema = @Schema(implementation = CoverageResponse.class)))
    @PostMapping("/api/v1/authority/coverage")
    ResponseEntity<?> ask(@RequestBody CoverageRequest request, @SignedIn Actor by) {
        List<QuestionFault> faults = new ArrayList<>();
        CoverageQuestion question = request.question(London.today(clock), faults);
        if (faults.isEmpty()) {
            CoverageRuling ruling = coverage.ask(question);
            return ruling.answer() == null
                    ? ApiFaults.question(ruling.faults())
                    : ResponseEntity.ok(CoverageResponse.of(ruling.answer()));
        }
        boolean dated = faults.stream().noneMatch(fault -> fault.field().equals("on"));
        coverage.faults(question).stream()
                .filter(fault -> dated || !fault.code().equals("FORCE_NOT_EXISTING"))
                .forEach(faults::add);
        return ApiFaults.question(faults);
    }
}
