package uk.police.portfolio.spend.web.returns;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.returns.ReturnRow;
import uk.police.portfolio.spend.returns.SpendReturns;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** The quarterly returns: who has sent theirs in, and one of them. */
@Controller
@RequestMapping("/spend/returns")
class ReturnController {

    private final SpendReturns returns;
    private final ReturnPages pages;

    ReturnController(SpendReturns returns, ReturnPages pages) {
        this.returns = returns;
        this.pages = pages;
    }

    @GetMapping
    String list(@SignedIn Actor reader, Model model) {
        List<ReturnRow> rows = returns.list(reader);
        model.addAttribute("returns", rows);
        model.addAttribute("mayReview", SpendReturns.mayReview(reader));
        model.addAttribute(
                "missing",
                rows.stream().filter(row -> row.status().isWritable()).count());
        return "spend/returns";
    }

    @PostMapping
    String open(@SignedIn Actor by, RedirectAttributes redirect) {
        Flash.success(redirect, "spend.return.opened", returns.open(by));
        return "redirect:/spend/returns";
    }

    @GetMapping("/{reference}")
    ModelAndView show(
            @PathVariable String reference, @RequestParam(defaultValue = "0") String after, @SignedIn Actor reader) {
        return pages.show(reference, after, reader);
    }
}
