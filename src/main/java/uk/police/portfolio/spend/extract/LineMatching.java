package uk.police.portfolio.spend.extract;

import java.time.Instant;
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
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Sha256;
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
    record Matched(ExtractOutcome.Sum sum, List<LineFault> faults) {

        /** Where an import or a return has posted a line with the same id that says something else. */
        void refuse() {
            if (!faults.isEmpty()) {
                throw new RefusedException(faults.stream()
                        .limit(20)
                        .map(fault -> Refusal.of("LEDGER_LINE_IS_POSTED", String.valueOf(fault.read())))
                        .toList());
            }
        }
    }

    /** These lines came in files of their own long before: the posting is known by what it was made of. */
    ExtractTaking.Taken posting(OwnLedgers.Owned owned, String of, Instant at) {
        String reference = staged.nextReference();
        return new ExtractTaking.Taken(reference, reference, Sha256.of(owned.code() + reference + of), at);
    }

    /** Every line that waits, by the first of the latest rules that matches it. */
    Matched byRules(UUID body, ExtractTaking.Taken taken, Actor by) {
        return post(ExtractSql.FIND, Map.of("body", body), taken, by);
    }

    /** These lines, as far as they wait, to this programme or service. */
    Matched byHand(UUID body, List<Long> lines, Targets.Found target, ExtractTaking.Taken taken, Actor by) {
        return post(ExtractSql.CHOOSE, chosen(body, lines, target), taken, by);
    }

    /** These lines, as far as they were posted as something else: taken back, and posted anew. */
    Matched anew(UUID body, List<Long> lines, Targets.Found target, ExtractTaking.Taken taken, Actor by) {
        jdbc.sql("drop table if exists ledger_found").update();
        jdbc.sql(ExtractSql.CHOOSE_MATCHED).params(chosen(body, lines, target)).update();
        ExtractOutcome.Sum found = sum(ExtractSql.FOUND_MATCHED, Map.of());
        if (found.lines() == 0) {
            return new Matched(found, List.of());
        }
        List<LineFault> faults = staged(ExtractSql.STAGE_CORRECTIONS, taken, by);
        if (faults.isEmpty()) {
            note(ExtractSql.MATCH_ANEW, taken, by);
        }
        return new Matched(found, faults);
    }

    private static Map<String, @Nullable Object> chosen(UUID body, List<Long> lines, Targets.Found target) {
        Map<String, @Nullable Object> chosen = new HashMap<>();
        chosen.put("body", body);
        chosen.put("lines", lines.toArray(Long[]::new));
        chosen.put("programme", target.programmeId());
        chosen.put("service", target.service());
        chosen.put("capability", target.capabilityId());
        return chosen;
    }

    private Matched post(String find, Map<String, ?> parameters, ExtractTaking.Taken taken, Actor by) {
        jdbc.sql("drop table if exists ledger_found").update();
        jdbc.sql(find).params(parameters).update();
        ExtractOutcome.Sum found = sum(ExtractSql.FOUND, Map.of());
        if (found.lines() == 0) {
            return new Matched(found, List.of());
        }
        List<LineFault> faults = staged(ExtractSql.STAGE, taken, by);
        if (faults.isEmpty()) {
            note(ExtractSql.MATCH, taken, by);
            jdbc.sql(ExtractSql.NO_LONGER_WAIT).update();
        }
        return new Matched(found, faults);
    }

    private List<LineFault> staged(String stage, ExtractTaking.Taken taken, Actor by) {
        staged.open();
        jdbc.sql(stage).update();
        jdbc.sql("analyze spend_staged").update();
        return staged.post(taken.reference(), taken.fileName(), taken.sha256(), by);
    }

    private void note(String match, ExtractTaking.Taken taken, Actor by) {
        jdbc.sql(match)
                .param("reference", taken.reference())
                .param("at", taken.at().atOffset(ZoneOffset.UTC))
                .param("byName", by.personName())
                .param("officeTitle", by.officeTitle())
                .update();
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
