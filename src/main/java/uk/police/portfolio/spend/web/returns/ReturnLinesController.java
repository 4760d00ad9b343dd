package uk.police.portfolio.spend.web.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.ledger.LineFault;
import uk.police.portfolio.spend.returns.SpendReturns;
import uk.police.portfolio.tabular.CellParser;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** The body writes its lines amount by amount. */
@Controller
@RequestMapping("/spend/returns/{reference}")
class ReturnLinesController {

    private static final String AMOUNT = "amount-";

    private final SpendReturns returns;
    private final FaultPages faults;

    ReturnLinesController(SpendReturns returns, FaultPages faults) {
        this.returns = returns;
        this.faults = faults;
    }

    @PostMapping("/amounts")
    ModelAndView change(
            @PathVariable String reference,
            @RequestParam Map<String, String> typed,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        Map<Integer, Money> amounts = new LinkedHashMap<>();
        List<LineFault> found = new ArrayList<>();
        typed.forEach((name, text) -> {
            if (name.matches(AMOUNT + "\\d{1,6}")) {
                int ordinal = Integer.parseInt(name.substring(AMOUNT.length()));
                CellParser.money(text)
                        .ifPresentOrElse(
                                amount -> amounts.put(ordinal, amount),
                                () -> found.add(LineFault.ofAmount(ordinal, text)));
            }
        });
        if (!found.isEmpty()) {
            returns.details(reference, by);
            return faults.page(reference, found);
        }
        returns.change(reference, amounts, by);
        Flash.success(redirect, "spend.return.changed", amounts.size());
        return new ModelAndView("redirect:/spend/returns/" + reference);
    }
}
