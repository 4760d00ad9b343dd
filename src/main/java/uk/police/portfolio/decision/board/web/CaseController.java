package uk.police.portfolio.decision.board.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.police.portfolio.audit.AuditEntry;
import uk.police.portfolio.audit.Timeline;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.SignedIn;

/** Where is this case, and what is needed next? */
@Controller
class CaseController {

    /** Who voted what stays with the vote; what was tried in vain stays on the record. */
    private static final Set<String> NEVER = Set.of("VoteCast", "AttemptRefused");

    private static final Set<String> OF_THE_BOARD = Set.of("InterestDeclared", "OutcomeProposed");

    private final CaseRegister cases;
    private final BoardVotes votes;
    private final CaseWords words;
    private final Timeline timeline;

    CaseController(CaseRegister cases, BoardVotes votes, CaseWords words, Timeline timeline) {
        this.cases = cases;
        this.votes = votes;
        this.words = words;
        this.timeline = timeline;
    }

    @GetMapping("/decisions/{reference}")
    String show(@PathVariable String reference, @SignedIn Actor reader, Model model) {
        CaseDetails asked = cases.details(reference, reader);
        CasePage page = new CasePage(asked, votes.votingOn(asked).orElse(null), reader);
        model.addAttribute("case", page)
                .addAttribute("where", words.where(page))
                .addAttribute("names", words.names(asked))
                .addAttribute("interests", page.showsBoard() ? votes.interestsIn(asked) : List.of())
                .addAttribute("timeline", entries(page));
        return "decision/show";
    }

    private List<AuditEntry> entries(CasePage page) {
        return timeline.of(page.asked().reference()).stream()
                .filter(entry -> !NEVER.contains(entry.act()))
                .filter(entry -> page.showsBoard() || !OF_THE_BOARD.contains(entry.act()))
                .toList();
    }
}
