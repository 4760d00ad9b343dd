package uk.police.portfolio.spend.extract;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.ledger.LineFault;
import uk.police.portfolio.spend.ledger.StagedExtract;

/** Matches the lines of a body that wait, and posts those that are matched, inside the caller's transaction. */
@Component
class LineMatching {

    private final JdbcClient jdbc;
    private final StagedExtract staged;

    LineMatching(JdbcClient jdbc, StagedExtract staged) {
        this.jdbc = jdbc;
        this.staged = staged;
    }

    /** What was matched, or what in the spend ledger speaks against posting it. */
    record Matched(ExtractOutcome.Sum sum, List<LineFault> faults) {}

    /** Every line that waits, by the first of the latest rules that matches it. */
    Matched byRules(UUID body, ExtractTaking.Taken taken, Actor by) {
        return post(ExtractSql.FIND, Map.of("body", body), taken, by);
    }

    /** These lines, as far as they wait, to this programme or service. */
    Matched byHand(UUID body, List<Long> lines, Targets.Found target, ExtractTaking.Taken taken, Actor by) {
        Map<String, @Nullable Object> chosen = new HashMap<>();
        chosen.put("body", body);
        chosen.put("lines", lines.toArray(Long[]::new));
        chosen.put("programme", target.programmeId());
        chosen.put("service", target.service());
        chosen.put("capability", target.capabilityId());
        return post(ExtractSql.CHOOSE, chosen, taken, by);
    }

    private Matched post(String find, Map<String, ?> parameters, ExtractTaking.Taken taken, Actor by) {
        jdbc.sql("drop table if exists ledger_found").update();
        jdbc.sql(find).params(parameters).update();
        ExtractOutcome.Sum found = sum(ExtractSql.FOUND, Map.of());
        if (found.lines() == 0) {
            return new Matched(found, List.of());
        }
        staged.open();
        jdbc.sql(ExtractSql.STAGE).update();
        jdbc.sql("analyze spend_staged").update();
        List<LineFault> faults = staged.post(taken.reference(), taken.fileName(), taken.sha256(), by);
        if (faults.isEmpty()) {
            jdbc.sql(ExtractSql.MATCH)
                    .param("reference", taken.reference())
                    .param("at", taken.at().atOffset(ZoneOffset.UTC))
                    .param("byName", by.personName())
                    .param("officeTitle", by.officeTitle())
                    .update();
            jdbc.sql(ExtractSql.NO_LONGER_WAIT).update();
        }
        return new Matched(found, faults);
    }

    /** The lines of the body that wait. */
    ExtractOutcome.Sum waiting(UUID body) {
        return sum(ExtractSql.WAITING, Map.of("body", body));
    }

    /** What the latest rules would match of it. */
    ExtractOutcome.Sum matchable(UUID body) {
        return sum(ExtractSql.MATCHABLE, Map.of("body", body));
    }

    List<UnmatchedGroup> groups(UUID body) {
        return jdbc.sql(ExtractSql.GROUPS)
                .param("body", body)
                .query((row, number) -> new UnmatchedGroup(
                        row.getString("cost_code"),
                        row.getString("project_code"),
                        row.getString("supplier"),
                        row.getLong("lines"),
                        new Money(row.getBigDecimal("amount"))))
                .list();
    }

    private ExtractOutcome.Sum sum(String sql, Map<String, ?> parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, number) ->
                        new ExtractOutcome.Sum(row.getLong("lines"), new Money(row.getBigDecimal("amount"))))
                .single();
    }
}
