package uk.police.portfolio.decision.board;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authorisation.MatrixObjects;
import uk.police.portfolio.authorisation.Whose;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.support.People;

/** Cases for the authorisation matrix, each as far as its act needs it; one's own case is one that one has sent in. */
@Component
class DecisionObjects implements MatrixObjects {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final CaseRegister cases;
    private final Triage triage;
    private final BoardVotes votes;
    private final People people;

    DecisionObjects(CaseRegister cases, Triage triage, BoardVotes votes, People people) {
        this.cases = cases;
        this.triage = triage;
        this.votes = votes;
        this.people = people;
    }

    @Override
    public boolean knows(String path) {
        return path.startsWith("/decisions/") || path.equals("/capabilities/{code}");
    }

    @Override
    public Map<String, String> values(String path, Whose whose, Actor by) {
        if (whose == Whose.MISSING) {
            return Map.of("code", "CAP-NONE", "reference", "DEC-" + UUID.randomUUID());
        }
        boolean own = whose == Whose.OWN && !by.isPortal();
        Actor author = own ? by : people.holding("btp/chief-information-officer");
        return path.startsWith("/capabilities")
                ? Map.of("code", "CAP-RADIO")
                : Map.of("reference", sentBy(author, path.replaceAll(".*/", "")));
    }

    @Override
    public Map<String, String> form(String path) {
        Map<String, String> form = new HashMap<>(Map.of("reason", "A test of the matrix", "words", "A test"));
        form.putAll(Map.of("choice", "FOR", "edition", path.endsWith("proposal") ? "1" : "2", "model", "FORCE_LED"));
        form.putAll(Map.of("reasons", "A test", "effectiveDay", "1", "effectiveMonth", "4", "effectiveYear", "2027"));
        return form;
    }

    private String sentBy(Actor author, String act) {
        Actor desk = Cases.person("Desk", people.holding("national-board/chair").bodyId(), Role.SECRETARIAT);
        String subject = "MTX-%05d".formatted(COUNT.incrementAndGet());
        String reference = cases.submit(Cases.subject(subject, author), author);
        if (act.equals("{reference}") || act.equals("triage") || act.equals("withdrawal")) {
            return reference;
        }
        triage.pickUp(reference, desk);
        if (act.equals("voting") || act.equals("votes") || act.equals("interests") || act.equals("outcome")) {
            triage.propose(reference, 1, Cases.proposal(Ownership.forceLed()), desk);
            triage.sendToBoard(reference, "Affects several forces", desk);
        }
        if (!act.equals("voting") && cases.details(reference).proposal() != null) {
            votes.open(reference, 2, desk);
        }
        return reference;
    }
}
