package uk.police.portfolio.authority.web;

import java.time.Clock;
import java.time.LocalDate;
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
import uk.police.portfolio.shared.WorkingDays;
import uk.police.portfolio.web.SignedIn;

/** May this decider decide, for which forces? */
@RestController
class CoverageApiController {

    private final Coverage coverage;
    private final Clock clock;

    CoverageApiController(Coverage coverage, Clock clock) {
        this.coverage = coverage;
        this.clock = clock;
    }

    @PostMapping("/api/v1/authority/coverage")
    ResponseEntity<?> ask(@RequestBody CoverageRequest request, @SignedIn Actor by) {
        List<QuestionFault> faults = new ArrayList<>();
        CoverageQuestion question = request.question(LocalDate.now(clock.withZone(WorkingDays.LONDON)), faults);
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
