package uk.police.portfolio.decision.board.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.board.Ballots;
import uk.police.portfolio.decision.board.BoardVotes;
import uk.police.portfolio.decision.board.VotingDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.SignedIn;

/** Where is this case, and what is needed next? */
@Controller
class CaseController {

    private final CaseRegister cases;
    private final BoardVotes votes;
    private final Ballots ballots;
    private final CaseWords words;
    private final CaseParts parts;

    CaseController(CaseRegister cases, BoardVotes votes, Ballots ballots, CaseWords words, CaseParts parts) {
        this.cases = cases;
        this.votes = votes;
        this.ballots = ballots;
        this.words = words;
        this.parts = parts;
    }

    @GetMapping("/decisions/{reference}")
    String show(@PathVariable String reference, @SignedIn Actor reader, Model model) {
        CaseDetails asked = cases.details(reference, reader);
        List<VotingDetails> votings = ballots.on(asked);
        CasePage page = new CasePage(asked, votings.isEmpty() ? null : votings.get(0), reader);
        Map<String, String> names = words.names(asked);
        ReachPage reach = parts.reach(asked, reader, names);
        model.addAttribute("case", page)
                .addAttribute("where", words.where(page))
                .addAttribute("names", names)
                .addAttribute(
                        "earlier",
                        votings.stream()
                                .skip(page.showsBoard() ? 1 : votings.size())
                                .toList())
                .addAttribute("interests", page.showsBoard() ? votes.interestsIn(asked) : List.of())
                .addAttribute("meetings", parts.meetings(asked))
                .addAttribute("talk", parts.talk(asked, reader))
                .addAttribute("round", parts.consultation(asked))
                .addAttribute("reach", reach)
                .addAttribute("chases", parts.chases(page, reach))
                .addAttribute("follow", parts.followUp(asked, names))
                .addAttribute("subjectOpen", words.mayOpenSubject(asked, reader))
                .addAttribute("timeline", parts.timeline(page));
        return "decision/show";
    }
}
