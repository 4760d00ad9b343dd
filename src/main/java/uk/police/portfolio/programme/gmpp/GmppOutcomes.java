package uk.police.portfolio.programme.gmpp;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of each line, what was left out included; only ever added to. */
@Component
class GmppOutcomes {

    private final JdbcClient jdbc;

    GmppOutcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID importId, int application, GmppPreview preview, Set<String> chosen) {
        for (PreviewedLine line : preview.lines()) {
            jdbc.sql("""
                            insert into gmpp_import_outcome (gmpp_import_id, application, line, external_code, name, outcome,
                                programme_reference)
                            values (?, ?, ?, ?, ?, ?, (select reference from programme where external_code = ?))
                            """)
                    .params(
                            importId,
                            application,
                            line.line(),
                            line.code(),
                            line.name(),
                            LineOutcome.of(line, chosen.contains(line.code())).name(),
                            line.code())
                    .update();
        }
    }

    /** The last application first. */
    List<LineOutcome> of(String reference) {
        return jdbc.sql("""
                        select o.* from gmpp_import_outcome o join gmpp_import i on i.id = o.gmpp_import_id
                         where i.reference = ? order by o.application desc, o.line
                        """)
                .param(reference)
                .query((row, n) -> new LineOutcome(
                        row.getInt("application"),
                        row.getInt("line"),
                        row.getString("external_code"),
                        row.getString("name"),
                        LineOutcome.Outcome.valueOf(row.getString("outcome")),
                        row.getString("programme_reference")))
                .list();
    }
}
