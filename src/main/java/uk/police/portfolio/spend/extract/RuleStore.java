package uk.police.portfolio.spend.extract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.programme.Audience;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.shared.Actor;

/** The rows of the rules: only added, a whole version at a time. */
@Component
class RuleStore {

    private static final String RULES = """
            select r.field, r.test, r.value, r.programme_id, case when %s then p.reference end as programme, r.service, r.capability_id,
                   c.code as capability
              from ledger_rule r
              join capability c on c.id = r.capability_id
              left join programme p on p.id = r.programme_id
             where r.rule_set_id = (select max(id) from ledger_rule_set where body_id = :body)
             order by r.ordinal
            """.formatted(Audience.MAY_READ);

    private static final String HISTORY = """
            select number, act, field, test, value, recorded_at, by_name, office_title from ledger_rule_set where body_id = ? order by id desc limit 100
            """;

    private final JdbcClient jdbc;
    private final ProgrammeDirectory programmes;

    RuleStore(JdbcClient jdbc, ProgrammeDirectory programmes) {
        this.jdbc = jdbc;
        this.programmes = programmes;
    }

    RuleBookDetails latest(UUID body, Actor reader) {
        List<RuleBookDetails.Version> history = jdbc.sql(HISTORY)
                .param(body)
                .query((row, number) -> version(row))
                .list();
        List<LedgerRule> rules = jdbc.sql(RULES)
                .params(programmes.audience(reader).parameters())
                .param("body", body)
                .query((row, number) -> rule(row))
                .list();
        return new RuleBookDetails(history.isEmpty() ? 0 : history.get(0).number(), rules, history);
    }

    void add(
            UUID body,
            int number,
            RuleBookDetails.Act act,
            LedgerRule rule,
            List<LedgerRule> all,
            Actor by,
            Instant at) {
        int id = jdbc.sql("""
                        insert into ledger_rule_set (body_id, number, act, field, test, value, recorded_at, by_name, office_title)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        body,
                        number,
                        act.name(),
                        rule.field().name(),
                        rule.test().name(),
                        rule.value(),
                        at.atOffset(ZoneOffset.UTC),
                        by.personName(),
                        by.officeTitle())
                .query(Integer.class)
                .single();
        for (int i = 0; i < all.size(); i++) {
            LedgerRule each = all.get(i);
            jdbc.sql("""
                            insert into ledger_rule (rule_set_id, ordinal, field, test, value, programme_id, service, capability_id)
                            values (:set, :ordinal, :field, :test, :value, :programme, :service, :capability)
                            """)
                    .param("set", id)
                    .param("ordinal", i + 1)
                    .param("field", each.field().name())
                    .param("test", each.test().name())
                    .param("value", each.value())
                    .param("programme", each.programmeId())
                    .param("service", each.service())
                    .param("capability", each.capabilityId())
                    .update();
        }
    }

    private static RuleBookDetails.Version version(ResultSet row) throws SQLException {
        return new RuleBookDetails.Version(
                row.getInt("number"),
                RuleBookDetails.Act.valueOf(row.getString("act")),
                LedgerField.valueOf(row.getString("field")),
                LedgerRule.Test.valueOf(row.getString("test")),
                row.getString("value"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                row.getString("office_title"));
    }

    private static LedgerRule rule(ResultSet row) throws SQLException {
        return new LedgerRule(
                LedgerField.valueOf(row.getString("field")),
                LedgerRule.Test.valueOf(row.getString("test")),
                row.getString("value"),
                row.getObject("programme_id", UUID.class),
                row.getString("programme"),
                row.getString("service"),
                row.getObject("capability_id", UUID.class),
                row.getString("capability"));
    }
}
