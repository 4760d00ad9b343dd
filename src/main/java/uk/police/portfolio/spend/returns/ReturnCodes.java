package uk.police.portfolio.spend.returns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.programme.Audience;
import uk.police.portfolio.programme.CostLine;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.tabular.TableExport;

/** What a body may write into the columns of its return: its own programmes and services, and the words that it has used before. */
@Service
public class ReturnCodes {

    public static final TableExport<Code> TABLE = TableExport.<Code>named("Codes")
            .text("column", Code::column)
            .text("code", Code::code)
            .text("name", Code::name)
            .asExport();

    private static final String CODES = """
            with used as (
                select distinct c.service_id, c.category, c.product, c.supplier, c.funding_source
                  from spend_coding c
                 where c.id in (select l.coding_id from spend_line l where l.body_id = :bodyId and not l.restricted)
            )
            select * from (
                select 1 as part, 'body' as column, b.code, b.name from body b where b.id = :bodyId
                union all
                select 2, 'programme', p.reference, p.title from programme p
                 where (p.sponsor_body_id = :bodyId
                        or exists (select from plan_line l where l.programme_id = p.id and l.body_id = :bodyId and l.superseded_at is null)
                        or exists (select from spend_return_line l where l.programme_id = p.id and l.return_id = :id))
                   and (%s)
                union all
                select 3, 'service', v.code, v.name from spend_service v where v.body_id = :bodyId
                union all
                select 4, 'capability', c.code, c.name from capability c
                union all select distinct 5, 'category', category, '' from used where category <> ''
                union all select distinct 10, 'funding_source', funding_source, '' from used
                union all select distinct 11, 'product', product, '' from used where product <> ''
                union all select distinct 12, 'supplier', supplier, '' from used where supplier <> '') as codes
             order by part, code
            """.formatted(Audience.MAY_READ);

    private static final Map<String, List<String>> FIXED = Map.of(
            "nature", List.of("capital", "revenue"),
            "purpose", List.of("run", "change"),
            "legacy", List.of("true", "false"),
            "price_basis", List.of("nominal", "real:2024-25"),
            "measure", List.of("budget", "forecast", "committed", "actual"),
            "restricted", List.of("true", "false"));

    private final JdbcClient jdbc;
    private final ProgrammeDirectory programmes;
    private final ReturnDirectory directory;

    ReturnCodes(JdbcClient jdbc, ProgrammeDirectory programmes, ReturnDirectory directory) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.directory = directory;
    }

    /**
     * What one column may hold.
     *
     * @param name what the code means; empty where it speaks for itself
     */
    public record Code(String column, String code, String name) {}

    /** Of a return that the reader may read. */
    @Transactional(readOnly = true)
    public List<Code> of(String reference, Actor reader) {
        ReturnRow row = directory.details(reference, reader).row();
        List<Code> codes = new ArrayList<>(jdbc.sql(CODES)
                .param("id", row.id())
                .param("bodyId", row.bodyId())
                .params(programmes.audience(reader).parameters())
                .query(Code.class)
                .list());
        Arrays.stream(CostLine.FundingSource.values())
                .map(source -> new Code("funding_source", source.name(), ""))
                .filter(code -> !codes.contains(code))
                .forEach(codes::add);
        List.of("nature", "purpose", "legacy", "price_basis", "measure", "restricted")
                .forEach(column ->
                        FIXED.getOrDefault(column, List.of()).forEach(value -> codes.add(new Code(column, value, ""))));
        return codes;
    }
}
