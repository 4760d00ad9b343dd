package uk.police.portfolio.decision.callin.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.SeatHolders;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.callin.WindowDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** Does this seat call the decision in? */
@Controller
@RequestMapping("/decisions/{reference}/call-in")
class CallInController {

    private final CaseRegister cases;
    private final CallIns callIns;
    private final SeatHolders seats;

    CallInController(CaseRegister cases, CallIns callIns, SeatHolders seats) {
        this.cases = cases;
        this.callIns = callIns;
        this.seats = seats;
    }

    @GetMapping
    String show(@PathVariable String reference, @SignedIn Actor by, Model model) {
        model.addAttribute("form", new CallInForm("", ""));
        return form(reference, by, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") CallInForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        cases.details(reference, by);
        if (!errors.hasErrors()) {
            try {
                callIns.call(reference, form.seat(), form.reason().strip(), by);
                Flash.success(redirect, "decision.done.JOIN_CALL", reference);
                return "redirect:/decisions/" + reference;
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(errors, refused, Map.of("SEAT_HAS_CALLED", "seat"));
            }
        }
        response.setStatus(422);
        return form(reference, by, model);
    }

    @PostMapping("/withdrawal")
    String withdraw(
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String seat,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        cases.details(reference, by);
        callIns.withdraw(reference, seat, by);
        Flash.success(redirect, "decision.done.WITHDRAW_CALL", reference);
        return "redirect:/decisions/" + reference;
    }

    private String form(String reference, Actor by, Model model) {
        CaseDetails decided = cases.details(reference, by);
        List<String> own = seats.seatsOf(by);
        WindowDetails window = callIns.windowOf(decided)
                .filter(found -> !own.isEmpty())
                .orElseThrow(() -> new NotFoundException("call-in of", reference));
        model.addAttribute("decided", decided)
                .addAttribute("window", window)
                .addAttribute("own", own)
                .addAttribute(
                        "choices",
                        own.stream()
                                .filter(seat -> !window.isCalledBy(seat))
                                .map(seat -> Choice.named(seat, seat))
                                .toList());
        return "decision/call-in";
    }
}
