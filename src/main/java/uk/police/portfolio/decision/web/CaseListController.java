package uk.police.portfolio.decision.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseReader;
import uk.police.portfolio.decision.CaseReaders;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.question.QuestionRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.SignedIn;
import uk.police.portfolio.web.Sort;

/** What is with the board, and what has it decided? */
@Controller
class CaseListController {

    private final CaseQueries queries;
    private final CaseReaders readers;
    private final QuestionRegister questions;

    CaseListController(CaseQueries queries, CaseReaders readers, QuestionRegister questions) {
        this.queries = queries;
        this.readers = readers;
        this.questions = questions;
    }

    @GetMapping("/decisions")
    String list(
            @ModelAttribute("filter") CaseFilter filter,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size,
            @SignedIn Actor reader,
            Model model) {
        CaseReader sees = readers.as(reader);
        Sort<CaseSort> order = Sort.read(sort == null ? "-reference" : sort, CaseSort.REFERENCE);
        PageOf<CaseRow> cases = queries.list(filter, order, PageOf.number(page), PageOf.size(size), sees);
        model.addAttribute("page", cases)
                .addAttribute("sort", order)
                .addAttribute("mayAsk", questions.mayAsk(reader))
                .addAttribute("meetings", CaseDetails.isOfTheBoard(reader))
                .addAttribute("states", withAny(Choice.of("decision.state", CaseState.values())))
                .addAttribute("bodies", withAny(queries.sponsors(sees)))
                .addAttribute("ages", withAny(List.of(age("5"), age("20"), age("60"))));
        return "decision/list";
    }

    private static Choice age(String days) {
        String key = "decision.age." + days;
        return Choice.worded(days, key);
    }

    private static List<Choice> withAny(List<Choice> choices) {
        List<Choice> all = new ArrayList<>(List.of(Choice.worded("", "decision.any")));
        all.addAll(choices);
        return all;
    }
}
