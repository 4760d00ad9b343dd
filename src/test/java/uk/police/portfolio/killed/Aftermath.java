package uk.police.portfolio.killed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.decision.binding.Replay;

/** What the database and the mailbox hold, once nothing is left to do. */
final class Aftermath {

    private static final List<String> DEADLINES = List.of("close-call-in-window", "end-ratification");

    private final JdbcClient database;

    Aftermath(JdbcClient database) {
        this.database = database;
    }

    /** The time to call in and to ratify ends now. */
    void endEveryDeadline() {
        database.sql("update scheduled_task set execution_time = now() where task_name in (:names) and not picked")
                .param("names", DEADLINES)
                .update();
    }

    void waitUntilNothingIsLeftToDo() {
        for (int tenths = 0; tenths < 1200 && left() > 0; tenths++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(left()).as("jobs that are still to be done").isZero();
    }

    private int left() {
        return count("""
                select count(*) from scheduled_task
                 where task_name in ('tell', 'mail-message', 'mail-digest', 'close-call-in-window', 'end-ratification')
                """);
    }

    /** Every act that was acknowledged is on the record as often as it was done, and the record and the tables say the same. */
    void holds(ScriptedCase played) {
        String reference = played.reference();
        played.done()
                .forEach((act, times) -> assertThat(entries(reference, act))
                        .as("%s of %s (%s)", act, reference, played.course())
                        .isEqualTo(expected(reference, act, times)));
        assertThat(Replay.of(database, reference)).as(reference).isEqualTo(Replay.kept(database, reference));
        assertThat(count("""
                        select count(*) from (select a.from_state, lag(a.to_state) over (order by a.done_at, a.id) as before
                          from case_act a join decision_case c on c.id = a.case_id where c.reference = ?) act
                         where act.before <> act.from_state
                        """, reference))
                .as("acts of %s that do not begin where the one before ended", reference)
                .isZero();
        tasksAndWindowsEndedOnce(reference);
        publishedAsAWhole(reference);
    }

    /** Each seat that was asked has one answer, of its own or by its silence; a decision in effect took effect once. */
    private int expected(String reference, String act, int times) {
        return switch (act) {
            case "SeatAnswered" -> count("""
                    select count(*) from ratification_task t join decision_case c on c.id = t.case_id
                     where c.reference = ? and t.answer <> 'VOID'
                    """, reference);
            case "DecisionInEffect" -> Math.max(times, endedWindows(reference));
            default -> times;
        };
    }

    private int endedWindows(String reference) {
        return count("""
                select count(*) from call_in_window w join decision_case c on c.id = w.case_id
                 where c.reference = ? and w.ending = 'ENDED'
                """, reference);
    }

    private void tasksAndWindowsEndedOnce(String reference) {
        assertThat(count("""
                        select count(*) from decision_case c left join call_in_window w on w.case_id = c.id and w.ending is null
                          left join ratification_task t on t.case_id = c.id and t.answer is null
                         where c.reference = ? and (w.id is not null or t.id is not null)
                        """, reference))
                .as("%s still waits for what has ended", reference)
                .isZero();
        assertThat(entries(reference, "DecisionInEffect"))
                .as("%s took effect", reference)
                .isLessThanOrEqualTo(1);
    }

    private void publishedAsAWhole(String reference) {
        int published = entries(reference, "DecisionPublished");
        assertThat(count(
                        "select count(*) from publication p join decision_case c on c.id = p.case_id where c.reference = ?",
                        reference))
                .as("publications of %s", reference)
                .isEqualTo(published);
    }

    /** The portal's own checks of its database find nothing. */
    void databaseHoldsTogether() throws IOException {
        try (Stream<Path> checks = Files.list(Path.of("db", "checks"))) {
            for (Path check :
                    checks.filter(file -> file.toString().endsWith(".sql")).toList()) {
                List<Map<String, Object>> found =
                        database.sql(Files.readString(check)).query().listOfRows();
                assertThat(found).as(check.toString()).isEmpty();
            }
        }
        assertThat(count("""
                        select count(*) from headroom_account a join instrument i on i.id = a.instrument_id
                         where a.drawn_amount > i.aggregate_limit_amount or a.drawn_amount < 0
                            or a.drawn_amount <> (select coalesce(sum(e.amount), 0) from headroom_entry e
                                where e.instrument_id = a.instrument_id and e.seat = a.seat and e.financial_year = a.financial_year)
                        """))
                .as("accounts that are overdrawn or do not add up")
                .isZero();
    }

    /** Whoever had to be told has it in the inbox, once. */
    void everybodyWasToldOnce() {
        told("CaseSubmitted", "case-submitted", "select 1");
        told("VoteOpened", "vote-opened", """
                select count(*) from voting_member m join voting v on v.id = m.voting_id join decision_case c on c.id = v.case_id
                 where c.reference = e.subject_reference and m.recusal is null
                """);
        told("DecisionPublished", "decision-published", """
                select 2 * count(*) from decision_case c join case_edition d on d.case_id = c.id and d.number = c.edition,
                       jsonb_object_keys(d.subject -> 'shares') k
                 where c.reference = e.subject_reference
                """);
    }

    private void told(String act, String kind, String people) {
        List<Map<String, Object>> wrong = database.sql("""
                        select e.subject_reference, count(distinct m.person_id) as told, count(m.id) as messages, (%s) as people
                          from audit_entry e left join message m on m.kind = :kind and e.subject_reference = any(m.arguments)
                         where e.act = :act group by e.sequence, e.subject_reference
                        having count(m.id) <> (%s) or count(distinct m.person_id) <> count(m.id)
                        """.formatted(people, people))
                .param("act", act)
                .param("kind", kind)
                .query()
                .listOfRows();
        assertThat(wrong).as("who was told " + kind).isEmpty();
    }

    private List<String> messagesToMail() {
        return database.sql("select '<message-' || id || '@localhost>' from message where delivery = 'AT_ONCE'")
                .query(String.class)
                .list();
    }

    /** Every message that is mailed came at least once, and however often it came, as the same one. */
    void everyMessageWasMailed(List<String> came) {
        assertThat(Set.copyOf(came))
                .as("identifiers of what came")
                .containsExactlyInAnyOrderElementsOf(messagesToMail());
        assertThat(count("select count(*) from message where delivery = 'AT_ONCE' and mailed_at is null"))
                .as("messages that are not noted as mailed")
                .isZero();
    }

    private int entries(String reference, String act) {
        return count("select count(*) from audit_entry where subject_reference = ? and act = '" + act + "'", reference);
    }

    private int count(String sql, Object... parameters) {
        return database.sql(sql).params(parameters).query(Integer.class).single();
    }
}
