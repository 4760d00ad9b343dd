package uk.police.portfolio.decision.web.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.ItemsOf;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.SignedIn;

/** Decisions by reference, page after page, and each with whom it binds, as far as the reader may know of them. */
@RestController
class DecisionApiController {

    private final DecisionItems items;
    private final CaseRegister cases;
    private final DecisionAnswers answers;

    DecisionApiController(DecisionItems items, CaseRegister cases, DecisionAnswers answers) {
        this.items = items;
        this.cases = cases;
        this.answers = answers;
    }

    @GetMapping("/api/v1/decisions")
    ItemsOf<DecisionItem> list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "100") String size,
            @SignedIn Actor reader) {
        int most = PageOf.size(size);
        return ItemsOf.page(
                items.after(after, state, most + 1, reader),
                most,
                DecisionItem::reference,
                "/api/v1/decisions",
                Map.of("state", state));
    }

    @Operation(
            summary = "One decision: the vote, whom it binds under which instruments, and what has followed since",
            description =
                    "What the page of the decision shows the reader, and no more: vote is null to whoever may not know of the board’s"
                            + " votes before it has decided, how many were for and against is null until the chair has closed it, and what"
                            + " was said to the board alone is in no answer.")
    @GetMapping("/api/v1/decisions/{reference}")
    DecisionAnswer show(@PathVariable String reference, @SignedIn Actor reader) {
        return answers.of(cases.details(reference, reader), reader);
    }
}
