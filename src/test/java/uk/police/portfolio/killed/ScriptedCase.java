package uk.police.portfolio.killed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.shared.London;

/** One case from its programme's title to its end, over HTTP, and what the portals have acknowledged of it. */
final class ScriptedCase {

    enum Course {
        IN_EFFECT,
        CALLED_IN_AND_CONFIRMED,
        CALLED_IN_AND_AMENDED,
        URGENT,
        LOCAL,
        NOT_CARRIED,
        SENT_BACK,
        CONSULTED
    }

    static final List<String> FORCES = List.of("kent", "sussex", "norfolk");
    private static final String AUTHOR = "kent/chief-information-officer";
    private static final String SECRETARY = "national-board/secretary";
    private static final String CHAIR = "national-board/chair";
    private static final List<Integer> MEMBERS = List.of(1, 3, 5, 7, 8, 9, 11);
    private static final List<String> CALLERS = List.of("kent", "sussex", "norfolk", "suffolk", "dorset");

    private final Clerks clerks;
    private final JdbcClient database;
    private final Course course;
    private final int number;
    private final Map<String, Integer> done = new TreeMap<>();
    private String reference = "";

    ScriptedCase(Clerks clerks, JdbcClient database, Course course, int number) {
        this.clerks = clerks;
        this.database = database;
        this.course = course;
        this.number = number;
    }

    String reference() {
        return reference;
    }

    Course course() {
        return course;
    }

    /** How often each act was done, by its name on the record. */
    Map<String, Integer> done() {
        return done;
    }

    void play() {
        String programme = new ScriptedDraft(clerks, database, AUTHOR)
                .write("Scripted case " + number, course == Course.LOCAL ? List.of("kent") : FORCES, capability());
        submit(programme, "CaseSubmitted");
        act("CasePickedUp", SECRETARY, "triage", Map.of());
        if (course == Course.SENT_BACK) {
            act("ChangesRequested", SECRETARY, "changes-request", reason("Say who pays"));
            submit(programme, "CaseResubmitted");
            act("CaseClosed", SECRETARY, "closure", reason("A duplicate"));
            return;
        }
        propose();
        if (course == Course.LOCAL) {
            decideLocally();
        } else {
            bringBeforeTheBoard();
            vote(course == Course.NOT_CARRIED ? "AGAINST" : "FOR");
        }
        if (course != Course.NOT_CARRIED) {
            publish();
        }
    }

    private String capability() {
        return course == Course.LOCAL ? "CAP-CAD" : "CAP-RMS";
    }

    private void submit(String programme, String act) {
        String version = hidden(AUTHOR, "/programmes/" + programme + "/draft/check", "version");
        clerks.does(
                AUTHOR,
                "/programmes/" + programme + "/submission",
                Map.of("version", version, "declared", "yes"),
                () -> isSubmitted(programme));
        reference = database.sql("select reference from decision_case where subject_reference = ?")
                .param(programme)
                .query(String.class)
                .single();
        done.merge(act, 1, Integer::sum);
    }

    private boolean isSubmitted(String programme) {
        return database.sql("select status = 'SUBMITTED' from programme where reference = ?")
                .param(programme)
                .query(Boolean.class)
                .single();
    }

    private void propose() {
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "edition", String.valueOf(edition()),
                "model", "FORCE_LED",
                "reasons", "Three forces keep the same record three times over."));
        LocalDate effective = LocalDate.now(Clock.system(London.ZONE)).plusMonths(5);
        form.putAll(Map.of(
                "effectiveDay", "1",
                "effectiveMonth", String.valueOf(effective.getMonthValue()),
                "effectiveYear", String.valueOf(effective.getYear())));
        act("OutcomeProposed", SECRETARY, "proposal", form);
    }

    private void bringBeforeTheBoard() {
        if (course == Course.CONSULTED) {
            consult();
        } else {
            act("CaseSentToBoard", SECRETARY, "board-referral", reason("It binds three forces"));
        }
    }

    private void consult() {
        Map<String, String> form = new LinkedHashMap<>(reason("It binds both"));
        form.put("forces", "kent,sussex");
        act("CaseConsulted", SECRETARY, "consultation", form);
        String round = database.sql("select reference from consultation where subject_reference = ?")
                .param(reference)
                .query(String.class)
                .single();
        for (String force : List.of("kent", "sussex")) {
            answer(round, "AnswerGiven", force + "/chief-officer", chief(force), "OBJECT");
            answer(round, "AnswerGiven", force + "/policing-body", commissioner(force), "SUPPORT");
        }
        about(round, "ConsultationClosed", SECRETARY, "closure", reason("All have answered"), 1);
        for (int i = 0; i < 2; i++) {
            String seat = List.of("kent", "sussex").get(i) + "/chief-officer";
            about(round, "ReplyPublished", SECRETARY, "replies/" + seat, Map.of("words", "The centre pays"), i + 1);
        }
        act("ConsultationEnded", SECRETARY, "consultation-end", reason("All is said"));
    }

    private int answered;

    private void answer(String round, String act, String seat, String office, String answer) {
        about(
                round,
                act,
                office,
                "answers/" + seat,
                Map.of("answer", answer, "reason", "Nobody says who pays"),
                ++answered);
    }

    private void about(String round, String act, String office, String page, Map<String, String> form, int count) {
        clerks.does(office, "/consultations/" + round + "/" + page, form, () -> entries(round, act) == count);
    }

    private void vote(String choice) {
        act("VoteOpened", SECRETARY, "voting", Map.of("edition", String.valueOf(edition())));
        for (int member : MEMBERS) {
            Map<String, String> form =
                    Map.of("edition", String.valueOf(edition()), "choice", choice, "reason", "As I see it");
            act("VoteCast", "national-board/member-%02d".formatted(member), "votes", form);
        }
        close(choice.equals("FOR") ? "DecisionTaken" : "CaseClosed", CHAIR, "outcome");
    }

    private void decideLocally() {
        close("DecisionTaken", "kent/chief-constable", "local-decision");
    }

    /** Another closing may have taken the headroom that was read: then the chair reads again, as people do. */
    private void close(String act, String office, String page) {
        done.merge(act, 1, Integer::sum);
        for (int tries = 0; tries < 20; tries++) {
            Map<String, String> form = new LinkedHashMap<>(reason("It is ours to decide"));
            String path = "/decisions/" + reference + "/" + page;
            Clerks.Reply read = clerks.get(office, path);
            if (read.status() == 200) {
                for (String field : List.of("edition", "coverage")) {
                    form.put(
                            field,
                            Jsoup.parse(read.body())
                                    .expectFirst("input[name=" + field + "]")
                                    .val());
                }
            }
            Clerks.Reply reply = clerks.post(office, path, form);
            if (reply.isDone() || entries(reference, act) == done.get(act)) {
                return;
            }
            if (reply.status() != 409) {
                throw new AssertionError(path + " was answered " + reply.status() + ": " + reply.body());
            }
        }
        throw new AssertionError("Never closed: " + reference);
    }

    private void publish() {
        Map<String, String> notice = new LinkedHashMap<>();
        for (String part : List.of(
                "purpose",
                "decision",
                "options",
                "financial",
                "legal",
                "equality",
                "dataProtection",
                "consultation",
                "interests")) {
            notice.put(part, "As the paper says.");
        }
        clerks.does(SECRETARY, path("notice"), notice, () -> entries(reference, "NoticePrepared") > 0);
        String act = course == Course.URGENT ? "PUBLISH_URGENTLY" : "PUBLISH";
        act("DecisionPublished", SECRETARY, "publication", Map.of("act", act, "reason", "It ends today"));
        done.merge("DecisionInEffect", course == Course.URGENT ? 1 : 0, Integer::sum);
        ratify();
        if (course.name().startsWith("CALLED_IN")) {
            callIn();
        }
    }

    /** Kent's chief says yes and Sussex's no, where they are asked; the others stay silent. */
    private void ratify() {
        for (String force : List.of("kent", "sussex")) {
            boolean asked = database.sql("""
                            select exists (select from ratification_task t join decision_case c on c.id = t.case_id
                                            where c.reference = ? and t.seat = ?)
                            """)
                    .params(reference, force + "/chief-officer")
                    .query(Boolean.class)
                    .single();
            if (asked) {
                String answer = force.equals("kent") ? "RATIFIED" : "DECLINED";
                act(
                        "SeatAnswered",
                        chief(force),
                        "ratifications/" + force + "/chief-officer",
                        Map.of("answer", answer, "words", "As we said"));
            }
        }
    }

    private void callIn() {
        for (String force : CALLERS) {
            Map<String, String> form = Map.of("seat", force + "/chief-officer", "reason", "Too dear");
            act("SeatCalledIn", chief(force), "call-in", form);
        }
        done.merge("DecisionCalledIn", 1, Integer::sum);
        boolean confirmed = course == Course.CALLED_IN_AND_CONFIRMED;
        // To amend is to ask in a new version.
        done.merge("OutcomeProposed", confirmed ? 0 : 1, Integer::sum);
        act(
                confirmed ? "DecisionInEffect" : "DecisionReopened",
                CHAIR,
                "hearing",
                Map.of("act", confirmed ? "CONFIRM" : "AMEND", "reason", "We heard them"));
    }

    private void act(String act, String office, String page, Map<String, String> form) {
        int now = done.merge(act, 1, Integer::sum);
        clerks.does(office, path(page), form, () -> entries(reference, act) == now);
    }

    private int entries(String subject, String act) {
        return database.sql("select count(*) from audit_entry where subject_reference = ? and act = ?")
                .params(subject, act)
                .query(Integer.class)
                .single();
    }

    private int edition() {
        return database.sql("select edition from decision_case where reference = ?")
                .param(reference)
                .query(Integer.class)
                .single();
    }

    private String hidden(String office, String path, String field) {
        return Jsoup.parse(clerks.get(office, path).body())
                .expectFirst("input[name=" + field + "]")
                .val();
    }

    private String path(String page) {
        return "/decisions/" + reference + "/" + page;
    }

    private static String chief(String force) {
        return force + "/chief-constable";
    }

    private static String commissioner(String force) {
        return force + "-policing-body/commissioner";
    }

    private static Map<String, String> reason(String words) {
        return Map.of("reason", words);
    }
}
