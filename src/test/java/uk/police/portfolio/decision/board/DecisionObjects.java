package uk.police.portfolio.decision.board;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authorisation.MatrixObjects;
import uk.police.portfolio.authorisation.Whose;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.consultation.ConsultationRegister;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.DecisionCourse;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.decision.binding.Bindings;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.callin.Calls;
import uk.police.portfolio.decision.consulting.CaseConsultations;
import uk.police.portfolio.decision.notice.NoticePart;
import uk.police.portfolio.decision.notice.PreparedNotices;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.support.People;

/** Cases for the authorisation matrix, each as far as its act needs it; one's own case is one that one has sent in. */
@Component
class DecisionObjects implements MatrixObjects {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final Set<String> DECIDED = Set.of(
            "notice",
            "notice-correction",
            "closing-statement",
            "publication",
            "hearing",
            "ending",
            "call-in",
            "call-in/withdrawal",
            "review",
            "conditions/{number}",
            "ratification-reminder",
            "ratifications/{force}/{kind}");

    private final CaseRegister cases;
    private final Triage triage;
    private final BoardVotes votes;
    private final DecisionCourse course;
    private final Bindings bindings;
    private final CallIns callIns;
    private final CaseConsultations consulting;
    private final ConsultationRegister consultations;
    private final PreparedNotices notices;
    private final DecidedCases votedOn;
    private final Calls calls;
    private final People people;

    DecisionObjects(
            CaseRegister cases,
            Triage triage,
            BoardVotes votes,
            DecisionCourse course,
            Bindings bindings,
            CallIns callIns,
            CaseConsultations consulting,
            ConsultationRegister consultations,
            PreparedNotices notices,
            DecidedCases votedOn,
            Calls calls,
            People people) {
        this.cases = cases;
        this.triage = triage;
        this.votes = votes;
        this.course = course;
        this.bindings = bindings;
        this.callIns = callIns;
        this.consulting = consulting;
        this.consultations = consultations;
        this.notices = notices;
        this.votedOn = votedOn;
        this.calls = calls;
        this.people = people;
    }

    @Override
    public boolean knows(String path) {
        return path.startsWith("/decisions/")
                || path.startsWith("/api/v1/decisions/")
                || path.equals("/capabilities/{code}");
    }

    @Override
    public Map<String, String> values(String path, Whose whose, Actor by) {
        if (whose == Whose.MISSING) {
            return Map.of(
                    "code",
                    "CAP-NONE",
                    "reference",
                    "DEC-" + UUID.randomUUID(),
                    "force",
                    "kent",
                    "kind",
                    "policing-body",
                    "number",
                    "1");
        }
        if (whose == Whose.FOREIGN && path.endsWith("/closing-statement")) {
            return Map.of("reference", votedOn.decided("CAP-RADIO", Map.of("kent", Money.of("10.00"))));
        }
        boolean own = whose == Whose.OWN && !by.isPortal();
        Actor author = own ? by : people.holding("btp/chief-information-officer");
        return path.startsWith("/capabilities")
                ? Map.of("code", "CAP-RADIO")
                : Map.of("force", "kent", "kind", "policing-body", "number", "1", "reference", sentBy(author, path));
    }

    @Override
    public Map<String, String> form(String path) {
        Map<String, String> form = new HashMap<>(Map.of("reason", "A test of the matrix", "words", "A test"));
        form.putAll(Map.of("choice", "FOR", "edition", path.endsWith("proposal") ? "1" : "2", "model", "FORCE_LED"));
        form.putAll(Map.of("lastDay", "1", "lastMonth", "4", "lastYear", "2090"));
        form.put("forces", "cumbria");
        form.put("to", "EVERYBODY");
        form.putAll(Map.of("answer", "RATIFIED", "seat", "kent/policing-body"));
        Map<String, String> acts = Map.of("publication", "PUBLISH", "hearing", "CONFIRM", "ending", "COMPLETE");
        form.put("act", acts.getOrDefault(path.replaceAll(".*/", ""), ""));
        if (path.endsWith("/notice")) {
            form.put("read", "1");
        }
        if (path.contains("/notice")) {
            PreparedNotices.wording("", null, "").parts().keySet().forEach(part -> form.put(field(part), "A test"));
        }
        form.putAll(Map.of("reasons", "A test", "effectiveDay", "1", "effectiveMonth", "4", "effectiveYear", "2027"));
        return form;
    }

    private static String field(NoticePart part) {
        return part == NoticePart.DATA_PROTECTION
                ? "dataProtection"
                : part.name().toLowerCase(Locale.ROOT);
    }

    private String sentBy(Actor author, String path) {
        String act = path.replaceAll("^/decisions/\\{reference}/", "").replaceAll("^/.*/", "");
        Actor desk = Cases.person("Desk", people.holding("national-board/chair").bodyId(), Role.SECRETARIAT);
        String subject = "MTX-%05d".formatted(COUNT.incrementAndGet());
        String reference = cases.submit(Cases.subject(subject, author), author);
        if (act.equals("{reference}") || act.equals("triage") || act.equals("withdrawal")) {
            return reference;
        }
        triage.pickUp(reference, desk);
        if (act.equals("consultation-end")) {
            String round = consulting.open(reference, List.of("cumbria"), "A test of the matrix", desk);
            consultations.close(round, "A test of the matrix", desk);
        }
        if (DECIDED.contains(act)) {
            decide(reference, act, desk);
            return reference;
        }
        if (act.equals("voting")
                || act.equals("votes")
                || act.equals("seat-votes")
                || act.equals("vote-reminder")
                || act.startsWith("voting-")
                || act.equals("interests")
                || act.equals("outcome")
                || act.contains("discussion")) {
            triage.propose(reference, 1, Cases.proposal(Ownership.forceLed()), desk);
            triage.sendToBoard(reference, "Affects several forces", desk);
        }
        if (!act.equals("voting")
                && !act.contains("discussion")
                && cases.details(reference).proposal() != null) {
            votes.open(reference, 2, desk);
        }
        return reference;
    }

    private void decide(String reference, String act, Actor desk) {
        triage.propose(reference, 1, Cases.proposal(Ownership.forceLed()), desk);
        course.decideLocally(
                reference,
                2,
                "A test of the matrix",
                asked -> bindings.bind(
                        asked,
                        CaseDetails.BOARD,
                        bindings.preview(asked, CaseDetails.BOARD).fingerprint(),
                        desk),
                desk);
        notices.prepare(reference, desk);
        switch (act) {
            case "ending", "review", "conditions/{number}" -> callIns.publishUrgently(reference, "A test", desk);
            case "call-in", "call-in/withdrawal", "notice-correction" -> callIns.publish(reference, desk);
            case "hearing" -> {
                callIns.publish(reference, desk);
                calls.in(reference, "A test");
            }
            default -> {}
        }
    }
}
