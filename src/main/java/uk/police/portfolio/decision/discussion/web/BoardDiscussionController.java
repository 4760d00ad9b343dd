package uk.police.portfolio.decision.discussion.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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
import uk.police.portfolio.decision.discussion.Audience;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.SignedIn;

/** What does the board say about this case among itself? */
@Controller
@RequestMapping("/decisions/{reference}/board-discussion")
class BoardDiscussionController {

    private final DiscussionPages pages;

    BoardDiscussionController(DiscussionPages pages) {
        this.pages = pages;
    }

    @GetMapping
    String show(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String corrects,
            @SignedIn Actor reader,
            Model model) {
        return pages.page(reference, Audience.BOARD, corrects, reader, model);
    }

    @PostMapping
    String create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") CommentForm form,
            BindingResult errors,
            @SignedIn Actor by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        DiscussionPages.Typed typed = new DiscussionPages.Typed(errors, model, response, redirect);
        return pages.post(reference, Audience.BOARD, form, typed, by);
    }
}
