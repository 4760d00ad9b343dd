package uk.police.portfolio.decision.web.api;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.ratification.Ratifications;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.ItemsOf;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.SignedIn;

/** Decisions by reference, page after page, and each with whom it binds, as far as the reader may know of them. */
@RestController
class DecisionApiController {

    private final DecisionItems items;
    private final CaseRegister cases;
    private final Ratifications ratifications;
    private final CallIns callIns;

    DecisionApiController(DecisionItems items, CaseRegister cases, Ratifications ratifications, CallIns callIns) {
        this.items = items;
        this.cases = cases;
        this.ratifications = ratifications;
        this.callIns = callIns;
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

    @GetMapping("/api/v1/decisions/{reference}")
    DecisionAnswer show(@PathVariable String reference, @SignedIn Actor reader) {
        CaseDetails asked = cases.details(reference, reader);
        return DecisionAnswer.of(asked, callIns.windowOf(asked).orElse(null), ratifications.outcomes(asked));
    }
}
