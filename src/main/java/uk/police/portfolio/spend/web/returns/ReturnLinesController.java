package uk.police.portfolio.spend.web.returns;

import java.util.Map;
import java.util.Set;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.StaleVersionException;
import uk.police.portfolio.spend.returns.SpendReturns;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** The body writes its lines amount by amount. */
@Controller
@RequestMapping("/spend/returns/{reference}")
class ReturnLinesController {

    private final SpendReturns returns;
    private final ReturnPages pages;

    ReturnLinesController(SpendReturns returns, ReturnPages pages) {
        this.returns = returns;
        this.pages = pages;
    }

    /** What was typed is kept where some of it is no amount, or somebody else has changed the return meanwhile. */
    @PostMapping("/amounts")
    ModelAndView change(
            @PathVariable String reference,
            @RequestParam(defaultValue = "0") String after,
            @RequestParam Map<String, String> fields,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        TypedAmounts typed = TypedAmounts.of(fields);
        Set<Integer> removed = removed(fields);
        if (!typed.faults().isEmpty()) {
            return pages.faulty(reference, after, typed, by);
        }
        try {
            returns.change(reference, typed.version(), typed.amounts(), removed, by);
        } catch (StaleVersionException | OptimisticLockingFailureException overtaken) {
            return pages.overtaken(reference, after, typed, by);
        }
        if (fields.containsKey("add")) {
            return new ModelAndView("redirect:/spend/returns/" + reference + "/line");
        }
        Flash.success(
                redirect,
                removed.isEmpty() ? "spend.return.changed" : "spend.return.line.removed",
                typed.amounts().size());
        return new ModelAndView("redirect:/spend/returns/" + reference + ReturnPages.query(after));
    }

    private static Set<Integer> removed(Map<String, String> fields) {
        String line = fields.getOrDefault("remove", "");
        return line.matches("\\d{1,6}") ? Set.of(Integer.valueOf(line)) : Set.of();
    }

    /** What a reviewer says of the lines on this page, kept without a decision. */
    @PostMapping("/remarks")
    String remark(
            @PathVariable String reference,
            @RequestParam(defaultValue = "0") String after,
            @RequestParam Map<String, String> typed,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        returns.remark(reference, Remarks.of(typed), by);
        Flash.success(redirect, "spend.return.remarks.saved");
        return "redirect:/spend/returns/" + reference + ReturnPages.query(after);
    }
}
