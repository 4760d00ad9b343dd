package uk.police.portfolio.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.decision.PaperAsRead;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.NotFoundException;

/** Answers what a reader may know about programmes. */
@Service
public class ProgrammeDirectory {

    private final JdbcClient jdbc;
    private final ProgrammeReading reading;
    private final ProgrammePaper paper;
    private final Clock clock;

    ProgrammeDirectory(JdbcClient jdbc, JsonMapper json, ProgrammePaper paper, Clock clock) {
        this.paper = paper;
        this.jdbc = jdbc;
        this.reading = new ProgrammeReading(json);
        this.clock = clock;
    }

    /** One programme as this reader may know it; {@link NotFoundException} where there is none, or none for this reader. */
    public ProgrammeDetails details(String reference, Actor reader) {
        return find(reference, reader).orElseThrow(() -> new NotFoundException("programme", reference));
    }

    public Optional<ProgrammeDetails> find(String reference, Actor reader) {
        return findAll(List.of(reference), reader).stream().findFirst();
    }

    /** Those of them that this reader may know, by reference, in one statement. */
    public List<ProgrammeDetails> findAll(List<String> references, Actor reader) {
        return references.isEmpty()
                ? List.of()
                : jdbc.sql(ProgrammeReading.SOME)
                        .param("references", references)
                        .params(audience(reader).parameters())
                        .query((row, n) -> reading.details(row, reader))
                        .list();
    }

    /** What readers of its case read, and its author checks before sending it in. */
    public PaperAsRead paper(ProgrammeDetails details) {
        return paper.of(details);
    }

    /** Whether there is one of that reference that this reader may know of. */
    public boolean isReadable(String reference, Actor reader) {
        return jdbc.sql("select exists (select from programme p where p.reference = :reference and " + Audience.MAY_READ
                        + ")")
                .param("reference", reference)
                .params(audience(reader).parameters())
                .query(Boolean.class)
                .single();
    }

    /** Which programmes this reader may know of today, for lists. */
    public Audience audience(Actor reader) {
        return Audience.of(reader, London.today(clock));
    }

    /** The lines of a plan: 1 is the original, each forecast is one more. */
    public List<CostLine> costLines(String reference, int planNumber) {
        return jdbc.sql("""
                        select l.financial_year as year, l.nature, l.activity, l.funding_source, l.description, l.amount
                          from cost_line l join cost_plan c on c.id = l.cost_plan_id join programme p on p.id = c.programme_id
                         where p.reference = :reference and c.number = :number
                         order by l.ordinal
                        """)
                .param("reference", reference)
                .param("number", planNumber)
                .query((row, n) -> line(row))
                .list();
    }

    private static CostLine line(ResultSet row) throws SQLException {
        return new ProgrammeRow.Line(
                        row.getString("year"),
                        CostLine.Nature.valueOf(row.getString("nature")),
                        CostLine.Activity.valueOf(row.getString("activity")),
                        CostLine.FundingSource.valueOf(row.getString("funding_source")),
                        row.getString("description"),
                        row.getBigDecimal("amount"))
                .line();
    }
}
