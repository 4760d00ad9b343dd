package uk.police.portfolio.consultation.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.consultation.answer.Answer;
import uk.police.portfolio.consultation.answer.SeatAnswers;
import uk.police.portfolio.consultation.answer.SeatDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;
import uk.police.portfolio.web.SignedIn;

/** What does this seat answer? */
@Controller
@RequestMapping("/consultations/{reference}/answers/{force}/{seat}")
class AnswerController {

    private final SeatAnswers answers;
    private final RoundPages pages;

    AnswerController(SeatAnswers answers, RoundPages pages) {
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
        SeatDetails own = own(round, force + "/" + seat);
        if (!round.takesAnswers()) {
            throw new NotFoundException("answer to", reference);
        }
        model.addAttribute("form", AnswerForm.of(own.last()));
        return form(round, own, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @PathVariable String force,
            @PathVariable String seat,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        RoundPage round = pages.of(reference, by);
        String code = force + "/" + seat;
        if (!errors.hasErrors()) {
            try {
                answers.answer(reference, form.toCommand(code), by);
                Flash.success(redirect, "consultation.done.answer", reference);
                return "redirect:/consultations/" + reference;
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(errors, refused, Map.of("ANSWER_NEEDS_A_REASON", "reason"));
            }
        }
        response.setStatus(422);
        return form(round, own(round, code), model);
    }

    private static SeatDetails own(RoundPage round, String code) {
        return round.own().stream()
                .filter(seat -> seat.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("seat", code));
    }

    private static String form(RoundPage round, SeatDetails own, Model model) {
        model.addAttribute("round", round)
                .addAttribute("seat", own)
                .addAttribute(
                        "choices",
                        Arrays.stream(Answer.values())
                                .map(each -> Choice.worded(each.name(), "consultation.answer." + each)
                                        .explainedBy("consultation.answer.hint." + each))
                                .toList());
        return "consultation/answer";
    }
}
