package uk.police.portfolio.notification.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.notification.Inbox;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.SignedIn;

/** What was I told? */
@Controller
@RequestMapping("/inbox")
class InboxController {

    private final Inbox inbox;
    private final InboxQueries queries;

    InboxController(Inbox inbox, InboxQueries queries) {
        this.inbox = inbox;
        this.queries = queries;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            @SignedIn Actor reader,
            Model model) {
        boolean unreadOnly = "unread".equals(show);
        model.addAttribute("page", queries.list(reader, unreadOnly, PageOf.number(page), PageOf.size(size)))
                .addAttribute("unreadOnly", unreadOnly)
                .addAttribute("unread", inbox.unread(reader));
        return "notification/list";
    }

    /** Opens what the message is about; from then on it counts as read. */
    @GetMapping("/{id}")
    String open(@PathVariable String id, @SignedIn Actor reader) {
        return "redirect:" + inbox.open(known(id), reader);
    }

    @PostMapping("/{id}/unread")
    String keepUnread(@PathVariable String id, @SignedIn Actor reader, RedirectAttributes redirect) {
        inbox.keepUnread(known(id), reader);
        Flash.success(redirect, "notification.kept");
        return "redirect:/inbox";
    }

    @PostMapping("/reading")
    String readAll(@SignedIn Actor reader, RedirectAttributes redirect) {
        inbox.readAll(reader);
        Flash.success(redirect, "notification.all-read");
        return "redirect:/inbox";
    }

    private static UUID known(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw new NotFoundException("message", id);
        }
    }
}
