package uk.police.portfolio.decision.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authorisation.MatrixObjects;
import uk.police.portfolio.authorisation.Whose;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.support.People;

/** Questions that were sent back, for the authorisation matrix and for whoever needs one to look at. */
@Component
public class QuestionObjects implements MatrixObjects {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final QuestionRegister questions;
    private final CaseRegister cases;
    private final Triage triage;
    private final People people;

    QuestionObjects(QuestionRegister questions, CaseRegister cases, Triage triage, People people) {
        this.questions = questions;
        this.cases = cases;
        this.triage = triage;
        this.people = people;
    }

    @Override
    public boolean knows(String path) {
        return path.startsWith("/questions/{reference}");
    }

    /** Whoever may not ask has no question of their own; what they are given is another's. */
    @Override
    public Map<String, String> values(String path, Whose whose, Actor by) {
        if (whose == Whose.MISSING) {
            return Map.of("reference", "QST-NONE");
        }
        boolean own = whose == Whose.OWN && !by.isPortal() && questions.mayAsk(by);
        return Map.of("reference", sentBack(own ? by : people.holding("cumbria/chief-information-officer")));
    }

    @Override
    public Map<String, String> form(String path) {
        Map<String, String> form = new HashMap<>(Map.of("versionRead", "1", "matter", "OWNERSHIP", "forces", "kent"));
        List.of("title", "asked", "reasons", "doNothing", "otherOptions")
                .forEach(field -> form.put(field, "A test of the matrix"));
        form.put("capability", "CAP-RADIO");
        return form;
    }

    /** Answers the question's reference. */
    public String sentBack(Actor author) {
        String opened = questions.ask(UUID.randomUUID(), ownership("CAP-RADIO", forcesOf(author)), author);
        Actor desk = Cases.person("Desk", people.holding("national-board/chair").bodyId(), Role.SECRETARIAT);
        triage.pickUp(opened, desk);
        triage.requestChanges(opened, "Say what it costs to do nothing", desk);
        return cases.details(opened).subject().reference();
    }

    static AskQuestion ownership(String capability, List<String> forces) {
        return new AskQuestion(
                Matter.OWNERSHIP,
                "Who owns it, number " + COUNT.incrementAndGet(),
                "Own it centrally",
                "Every force buys the same",
                "Each force goes on alone",
                "Two regions share it: no cheaper",
                capability,
                forces,
                null);
    }

    private List<String> forcesOf(Actor author) {
        return questions.forcesOf(author).stream()
                .map(force -> force.code())
                .limit(2)
                .toList();
    }
}
