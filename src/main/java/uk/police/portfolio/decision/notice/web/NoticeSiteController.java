package uk.police.portfolio.decision.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.decision.notice.NoticeDetails;
import uk.police.portfolio.decision.notice.Notices;
import uk.police.portfolio.decision.notice.StandingWords;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.PageOf;

/** What has been decided, for anybody to read? */
@Controller
class NoticeSiteController {

    private final PublicSite site;
    private final NoticeQueries queries;
    private final Notices notices;
    private final StandingWords words;

    NoticeSiteController(PublicSite site, NoticeQueries queries, Notices notices, StandingWords words) {
        this.site = site;
        this.queries = queries;
        this.notices = notices;
        this.words = words;
    }

    @GetMapping("/notices")
    String list(
            @ModelAttribute("filter") NoticeFilter filter,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        site.enter();
        model.addAttribute("page", queries.list(filter, PageOf.number(page), PageOf.size(size)))
                .addAttribute("bodies", withAny(queries.bodies()))
                .addAttribute("forces", withAny(queries.forces()))
                .addAttribute("matters", withAny(Choice.of("decision.matter", Matter.values())));
        site.keepPage(request, response);
        return "decision/notices";
    }

    @GetMapping("/notices/{reference}")
    String show(@PathVariable String reference, Model model, HttpServletRequest request, HttpServletResponse response) {
        site.enter();
        NoticeDetails notice = notices.details(reference);
        model.addAttribute("notice", notice).addAttribute("standing", words.of(notice.standing()));
        site.keepPage(request, response);
        return "decision/notice";
    }

    private static List<Choice> withAny(List<Choice> choices) {
        List<Choice> all = new ArrayList<>(List.of(Choice.worded("", "decision.any")));
        all.addAll(choices);
        return all;
    }
}
