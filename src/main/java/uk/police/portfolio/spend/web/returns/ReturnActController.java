package uk.police.portfolio.spend.web.returns;

import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.spend.returns.ReturnSubmission;
import uk.police.portfolio.spend.returns.SpendReturns;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** What is done to a return: sent in, taken up, sent back, approved; and its body reminded. */
@Controller
@RequestMapping("/spend/returns/{reference}")
class ReturnActController {

    private static final Pattern LIST = Pattern.compile("\\?([a-z]+=[a-z0-9]{1,9}&?)*");

    private final SpendReturns returns;
    private final ReturnSubmission submission;
    private final ReturnPages pages;

    ReturnActController(SpendReturns returns, ReturnSubmission submission, ReturnPages pages) {
        this.returns = returns;
        this.submission = submission;
        this.pages = pages;
    }

    @PostMapping("/submission")
    ModelAndView submit(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String explanation,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        try {
            submission.submit(reference, explanation, by);
        } catch (RefusedException refused) {
            return pages.refused(reference, refused.refusals(), by);
        }
        return new ModelAndView(done(reference, "spend.return.done.SUBMITTED", redirect));
    }

    @PostMapping("/review")
    String takeUp(@PathVariable String reference, @SignedIn Actor by, RedirectAttributes redirect) {
        returns.takeUp(reference, by);
        return done(reference, "spend.return.done.TAKEN_UP", redirect);
    }

    @PostMapping("/changes")
    String requestChanges(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> typed,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        returns.requestChanges(reference, reason.strip(), Remarks.of(typed), by);
        return done(reference, "spend.return.done.CHANGES_REQUESTED", redirect);
    }

    @PostMapping("/approval")
    String approve(@PathVariable String reference, @SignedIn Actor by, RedirectAttributes redirect) {
        returns.approve(reference, by);
        return done(reference, "spend.return.done.APPROVED", redirect);
    }

    @PostMapping("/reminder")
    String remind(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String listed,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        returns.remind(reference, by);
        String page = done(reference, "spend.return.done.REMINDED", redirect);
        return listed.isEmpty()
                ? page
                : "redirect:/spend/returns" + (LIST.matcher(listed).matches() ? listed : "");
    }

    private static String done(String reference, String key, RedirectAttributes redirect) {
        Flash.success(redirect, key, reference);
        return "redirect:/spend/returns/" + reference;
    }
}
