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
            select r.ordinal, r.field, r.test, r.value, r.programme_id, case when %s then p.reference end as programme, r.service, r.capability_id,
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

    /** What rules ask for beside their first condition: those of the latest version, and of what each version is about. */
    private static final String FURTHER = """
            select s.number as version, c.ordinal, c.field, c.test, c.value
              from ledger_rule_condition c join ledger_rule_set s on s.id = c.rule_set_id
             where s.body_id = :body
               and (c.ordinal = 0 or s.id = (select max(id) from ledger_rule_set where body_id = :body))
             order by c.rule_set_id, c.ordinal, c.number
            """;

    private final JdbcClient jdbc;
    private final ProgrammeDirectory programmes;

    RuleStore(JdbcClient jdbc, ProgrammeDirectory programmes) {
        this.jdbc = jdbc;
        this.programmes = programmes;
    }

    RuleBookDetails latest(UUID body, Actor reader) {
        List<Further> further = jdbc.sql(FURTHER)
                .param("body", body)
                .query((row, number) -> further(row))
                .list();
        List<RuleBookDetails.Version> history = jdbc.sql(HISTORY)
                .param(body)
                .query((row, number) -> version(row, further))
                .list();
        int latest = history.isEmpty() ? 0 : history.get(0).number();
        List<LedgerRule> rules = jdbc.sql(RULES)
                .params(programmes.audience(reader).parameters())
                .param("body", body)
                .query((row, number) -> rule(row, of(further, latest, row.getInt("ordinal"))))
                .list();
        return new RuleBookDetails(latest, rules, history);
    }

    /** A condition of one rule of a version; of the rule that the version is about where the ordinal is 0. */
    private record Further(int version, int ordinal, RuleCondition condition) {}

    private static List<RuleCondition> of(List<Further> all, int version, int ordinal) {
        return all.stream()
                .filter(each -> each.version() == version && each.ordinal() == ordinal)
                .map(Further::condition)
                .toList();
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
        addFurther(id, 0, rule);
        for (int i = 0; i < all.size(); i++) {
            LedgerRule each = all.get(i);
            addFurther(id, i + 1, each);
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

    private void addFurther(int ruleSet, int ordinal, LedgerRule rule) {
        for (int i = 0; i < rule.further().size(); i++) {
            RuleCondition each = rule.further().get(i);
            jdbc.sql(
                            "insert into ledger_rule_condition (rule_set_id, ordinal, number, field, test, value) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            ruleSet,
                            ordinal,
                            i + 2,
                            each.field().name(),
                            each.test().name(),
                            each.value())
                    .update();
        }
    }

    private static Further further(ResultSet row) throws SQLException {
        return new Further(
                row.getInt("version"),
                row.getInt("ordinal"),
                new RuleCondition(
                        LedgerField.valueOf(row.getString("field")),
                        LedgerRule.Test.valueOf(row.getString("test")),
                        row.getString("value")));
    }

    private static RuleBookDetails.Version version(ResultSet row, List<Further> further) throws SQLException {
        return new RuleBookDetails.Version(
                row.getInt("number"),
                RuleBookDetails.Act.valueOf(row.getString("act")),
                LedgerField.valueOf(row.getString("field")),
                LedgerRule.Test.valueOf(row.getString("test")),
                row.getString("value"),
                of(further, row.getInt("number"), 0),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                row.getString("office_title"));
    }

    private static LedgerRule rule(ResultSet row, List<RuleCondition> further) throws SQLException {
        return new LedgerRule(
                LedgerField.valueOf(row.getString("field")),
                LedgerRule.Test.valueOf(row.getString("test")),
                row.getString("value"),
                further,
                row.getObject("programme_id", UUID.class),
                row.getString("programme"),
                row.getString("service"),
                row.getObject("capability_id", UUID.class),
                row.getString("capability"));
    }
}
