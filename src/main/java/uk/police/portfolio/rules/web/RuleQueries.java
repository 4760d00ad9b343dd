package uk.police.portfolio.rules.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of the rules. */
@Component
class RuleQueries {

    private final JdbcClient database;

    RuleQueries(JdbcClient database) {
        this.database = database;
    }

    /** Every change, the latest first. */
    List<RuleChangeRow> changes() {
        return database.sql("""
                        select number, rule, value, effective_on, reason, citation, changed_at, changed_by, changed_in_office
                          from rule_change order by number desc
                        """).query(RuleChangeRow.class).list();
    }
}
