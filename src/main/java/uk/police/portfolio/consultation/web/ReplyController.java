package uk.police.portfolio.consultation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.consultation.answer.SeatAnswers;
import uk.police.portfolio.consultation.answer.SeatDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** What is the reply to this seat? */
@Controller
@RequestMapping("/consultations/{reference}/replies/{force}/{seat}")
class ReplyController {

    private final SeatAnswers answers;
    private final RoundPages pages;

    ReplyController(SeatAnswers answers, RoundPages pages) {
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping
    String show(
            @PathVariable String reference,
            @PathVariable String force,
            @PathVariable String seat,
            @SignedIn Actor by,
            Model model) {
        RoundPage round = pages.of(reference, by);
        if (!round.mayReply() || !seat(round, force + "/" + seat).lacksReply()) {
            throw new NotFoundException("reply in", reference);
        }
        model.addAttribute("form", WordsForm.EMPTY);
        return form(round, force + "/" + seat, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @PathVariable String force,
            @PathVariable String seat,
            @Valid @ModelAttribute("form") WordsForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        RoundPage round = pages.of(reference, by);
        String code = force + "/" + seat;
        if (!errors.hasErrors()) {
            try {
                answers.reply(reference, code, form.words().strip(), by);
                Flash.success(
                        redirect, "consultation.done.reply", seat(round, code).forceName());
                return "redirect:/consultations/" + reference;
            } catch (RefusedException refused) {
                Refusals.into(errors, refused);
            }
        }
        response.setStatus(422);
        return form(round, code, model);
    }

    private static SeatDetails seat(RoundPage round, String code) {
        return round.shown().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("seat", code));
    }

    private static String form(RoundPage round, String code, Model model) {
        model.addAttribute("round", round).addAttribute("seat", seat(round, code));
        return "consultation/reply";
    }
}
