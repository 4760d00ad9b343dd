package uk.police.portfolio.spend.web.returns;

import org.jspecify.annotations.Nullable;
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
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendReporting;
import uk.police.portfolio.spend.returns.ReturnDirectory;
import uk.police.portfolio.spend.returns.ReturningBodies;
import uk.police.portfolio.spend.returns.SpendReturns;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.SignedIn;

/** The quarterly returns: who has sent theirs in, and one of them. */
@Controller
@RequestMapping("/spend/returns")
class ReturnController {

    private final SpendReturns returns;
    private final ReturnDirectory directory;
    private final ReturnPages pages;
    private final SpendReporting reporting;

    ReturnController(SpendReturns returns, ReturnDirectory directory, ReturnPages pages, SpendReporting reporting) {
        this.returns = returns;
        this.directory = directory;
        this.pages = pages;
        this.reporting = reporting;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(defaultValue = "") String bodies,
            @SignedIn Actor reader,
            Model model) {
        ReturningBodies which = which(bodies, reader);
        int number = PageOf.number(page);
        int rows = PageOf.size(size);
        model.addAttribute(
                        "page",
                        new PageOf<>(
                                directory.list(which, reader, PageOf.offset(number, rows), rows),
                                number,
                                rows,
                                directory.count(which, reader)))
                .addAttribute("which", which)
                .addAttribute("ended", directory.ended())
                .addAttribute("mayReview", SpendReturns.mayReview(reader))
                .addAttribute("reporting", reporting.of(SpendQuestion.everything()));
        return "spend/returns";
    }

    /** Who reviews sees the territorial forces first, and the others apart; everybody else has few. */
    private static ReturningBodies which(String bodies, Actor reader) {
        if (!SpendReturns.mayReview(reader)) {
            return ReturningBodies.ALL;
        }
        return bodies.equals("others") ? ReturningBodies.OTHERS : ReturningBodies.FORCES;
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
