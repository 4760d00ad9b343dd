package uk.police.portfolio.decision.discussion.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.discussion.Audience;
import uk.police.portfolio.decision.discussion.Discussions;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.Refusals;

/** The one page on which each of the two discussions is read and joined. */
@Component
class DiscussionPages {

    private final CaseRegister cases;
    private final Discussions discussions;

    DiscussionPages(CaseRegister cases, Discussions discussions) {
        this.cases = cases;
        this.discussions = discussions;
    }

    /** @param corrects number of the reader's own comment that they are about to put right, or null */
    String page(String reference, Audience to, @Nullable String corrects, Actor reader, Model model) {
        DiscussionPage page = of(reference, to, reader);
        model.addAttribute("form", new CommentForm(page.corrected(corrects) == null ? "" : corrects, ""));
        return show(page, corrects, model);
    }

    /** Says it, or shows the page again. */
    String post(String reference, Audience to, CommentForm form, Typed typed, Actor by) {
        cases.details(reference, by);
        if (!typed.errors().hasErrors()) {
            try {
                discussions.say(reference, form.toCommand(to), by);
                Flash.success(typed.redirect(), "decision.talk.done." + to, reference);
                return "redirect:" + DiscussionPage.path(reference, to);
            } catch (RefusedException refused) {
                if (refused.goesOnTheRecord()) {
                    throw refused;
                }
                Refusals.into(typed.errors(), refused);
            }
        }
        typed.response().setStatus(422);
        return show(of(reference, to, by), form.corrects(), typed.model());
    }

    /** The board's own discussion is not there for others. */
    private DiscussionPage of(String reference, Audience to, Actor reader) {
        CaseDetails asked = cases.details(reference, reader);
        boolean hidden = to == Audience.BOARD && !discussions.readsTheBoards(asked, reader);
        if (hidden || asked.beforeBoardAt() == null) {
            throw new NotFoundException("discussion of", reference);
        }
        return new DiscussionPage(
                asked, to, discussions.of(asked, to, reader), discussions.isOpenTo(asked, reader), reader);
    }

    private static String show(DiscussionPage page, @Nullable String corrects, Model model) {
        model.addAttribute("page", page).addAttribute("corrected", page.corrected(corrects));
        return "decision/discussion";
    }

    /** What came with a posted form. */
    record Typed(BindingResult errors, Model model, HttpServletResponse response, RedirectAttributes redirect) {}
}
