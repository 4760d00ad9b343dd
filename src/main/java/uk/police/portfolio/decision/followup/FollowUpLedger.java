package uk.police.portfolio.decision.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;

/** The rows of conditions met and reviews; only ever added to. */
@Component
class FollowUpLedger {

    private final JdbcClient jdbc;

    FollowUpLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ConditionStanding.Met> met(CaseDetails decided) {
        return rows("select number, words, person_name, office_title, met_at from condition_met", decided)
                .query((row, at) -> new ConditionStanding.Met(
                        row.getInt("number"),
                        row.getString("words"),
                        row.getString("person_name"),
                        row.getString("office_title"),
                        row.getObject("met_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<ReviewDetails> reviews(CaseDetails decided) {
        return rows(
                        "select number, words, next_on, person_name, office_title, reviewed_at from decision_review",
                        decided)
                .query((row, at) -> new ReviewDetails(
                        row.getInt("number"),
                        row.getString("words"),
                        row.getObject("next_on", LocalDate.class),
                        row.getString("person_name"),
                        row.getString("office_title"),
                        row.getObject("reviewed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private JdbcClient.StatementSpec rows(String select, CaseDetails decided) {
        return jdbc.sql(select + " where case_id = :case and edition = :edition order by number")
                .param("case", decided.id())
                .param("edition", decided.edition());
    }

    void meet(CaseDetails decided, int number, String words, Actor by, Instant at) {
        inserted("""
                insert into condition_met (id, case_id, edition, number, words, person_name, office_title, met_at)
                values (:id, :case, :edition, :number, :words, :person, :office, :at)
                """, decided, number, words, by, at).update();
    }

    void review(CaseDetails decided, int number, String words, @Nullable LocalDate nextOn, Actor by, Instant at) {
        inserted("""
                insert into decision_review (id, case_id, edition, number, words, next_on, person_name, office_title, reviewed_at)
                values (:id, :case, :edition, :number, :words, :next, :person, :office, :at)
                """, decided, number, words, by, at).param("next", nextOn).update();
    }

    private JdbcClient.StatementSpec inserted(
            String sql, CaseDetails decided, int number, String words, Actor by, Instant at) {
        return jdbc.sql(sql)
                .param("id", Aggregate.newId())
                .param("case", decided.id())
                .param("edition", decided.edition())
                .param("number", number)
                .param("words", words)
                .param("person", by.personName())
                .param("office", by.officeTitle())
                .param("at", at.atOffset(ZoneOffset.UTC));
    }
}
