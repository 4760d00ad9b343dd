package uk.police.portfolio.spend;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.support.ManyProgrammes;

/**
 * Lines by the million, the same at every run: 49 bodies, 5,000 programmes with plans, 60 months, six lines a month each, which is
 * 1.8 million. Where more are wanted, every month has more of them.
 */
final class ManyLines {

    static final int ONCE = 1_800_000;

    private static final int PROGRAMMES = 5_000;
    private static final int A_PROGRAMME = 6 * 60;
    private static final int A_BODY = 102;
    private static final int OVER = 7;
    private static final String HEADER =
            "body,programme,service,capability,financial_year,month,category,nature,purpose,legacy,funding_source,product,supplier,price_basis,measure,amount,restricted,external_id";
    private static final List<String> CATEGORIES =
            List.of("Licences", "Hosting", "Staff", "Hardware", "Consultancy", "Networks");
    private static final List<String> FUNDINGS =
            List.of("FORCE_BUDGET", "FORCE_BUDGET", "FORCE_BUDGET", "HOME_OFFICE_GRANT", "RESERVES", "PARTNERS");
    private static final List<String> MEASURES_THEN =
            List.of("actual", "actual", "actual", "forecast", "budget", "committed");
    private static final List<String> MEASURES_LATER =
            List.of("forecast", "forecast", "forecast", "forecast", "budget", "committed");

    private static final String PLANS = """
            insert into plan_line (id, programme_id, programme_version, body_id, capability_id, financial_year, nature, purpose,
                                   funding_source, standing, illustrative, amount, recorded_at)
            select gen_random_uuid(), p.id, p.version, p.sponsor_body_id, c.capability_id, l.financial_year, l.nature, l.activity,
                   l.funding_source, 'APPROVED', p.illustrative, l.amount, p.decided_at
              from programme p
              join programme_capability c on c.programme_id = p.id
              join cost_plan k on k.programme_id = p.id
              join cost_line l on l.cost_plan_id = k.id
             where p.reference like 'PRG-8%' and not exists (select from plan_line o where o.programme_id = p.id)
            """;

    private static final String MULTIPLIED = """
            set session_replication_role = replica;
            set maintenance_work_mem = '1GB';
            set work_mem = '256MB';
            set synchronous_commit = off;
            drop index spend_line_of_coding;
            drop index spend_line_of_month;
            drop index spend_line_of_posting;
            drop index spend_line_of_amount;
            alter table spend_line drop constraint spend_line_has_one_external_id;
            insert into spend_line (posting_id, coding_id, month, measure, restricted, amount, body_id, external_id)
            select l.posting_id, l.coding_id, l.month, l.measure, l.restricted, l.amount + n, l.body_id, l.external_id || '/' || n
              from spend_line l cross join generate_series(1, %d) as n;
            alter table spend_line add constraint spend_line_has_one_external_id unique (body_id, external_id);
            create index spend_line_of_coding on spend_line (coding_id, body_id, id);
            create index spend_line_of_month on spend_line (month, body_id, id);
            create index spend_line_of_posting on spend_line (posting_id);
            create index spend_line_of_amount on spend_line (amount, id);
            analyze spend_line;
            delete from spend_total;
            delete from spend_axis_total;
            delete from spend_coding_total;
            delete from spend_coding_move;
            insert into spend_total select * from spend_total_anew;
            insert into spend_axis_total select * from spend_axis_total_anew;
            insert into spend_coding_total select * from spend_coding_total_anew;
            insert into spend_coding_move (posting_id, coding_id, year, measure, restricted, amount, lines)
            select posting_id, coding_id, year, measure, restricted, amount, lines
              from spend_coding_move_anew where lines <> 0 or amount <> 0;
            insert into spend_mark (mark) values (1);
            vacuum analyze spend_line;
            vacuum analyze spend_total;
            vacuum analyze spend_axis_total;
            vacuum analyze spend_coding_total;
            vacuum analyze spend_coding_move""";

    private final List<String> bodies;
    private final List<String> programmes;
    private final List<String> capabilities;

    private ManyLines(List<String> bodies, List<String> programmes, List<String> capabilities) {
        this.bodies = bodies;
        this.programmes = programmes;
        this.capabilities = capabilities;
    }

    /** Makes the programmes, and reads what lines are coded to. */
    static ManyLines of(ManyProgrammes many, JdbcClient jdbc) {
        many.make(PROGRAMMES);
        jdbc.sql(PLANS).update();
        return new ManyLines(
                codes(
                        jdbc,
                        "select code from body where kind in ('FORCE', 'NON_TERRITORIAL_FORCE', 'NATIONAL_BODY') order by kind, code limit 49"),
                codes(
                        jdbc,
                        "select reference from programme where reference like 'PRG-8%' order by 1 limit " + PROGRAMMES),
                codes(jdbc, "select code from capability where family_id is not null order by code"));
    }

    private static List<String> codes(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    int bodies() {
        return bodies.size();
    }

    /** These lines, as a file that somebody uploads. */
    Path csv(int from, int to) throws IOException {
        Path file = Files.createTempFile("lines", ".csv");
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADER);
            out.write('\n');
            for (int n = from; n < to; n++) {
                out.write(String.join(",", line(n)));
                out.write('\n');
            }
        }
        return file;
    }

    Path xlsx(int from, int to) throws IOException {
        Path file = Files.createTempFile("lines", ".xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(file), "Benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Lines");
            row(sheet, 0, HEADER.split(","));
            for (int n = from; n < to; n++) {
                row(sheet, n - from + 1, line(n));
            }
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.inlineString(row, i, cells[i]);
        }
    }

    /** Body by body and programme by programme, as bodies send them; each programme has six codings. */
    private String[] line(int n) {
        int place = n / A_PROGRAMME;
        int programme = place % A_BODY * bodies.size() + place / A_BODY;
        int kind = n % 6;
        int month = n % A_PROGRAMME / 6;
        int year = 2026 + month / 12;
        long pence = (n * 2_654_435_761L >>> 7) % 1_300_000;
        return new String[] {
            bodies.get(programme % bodies.size()),
            programmes.get(programme),
            "",
            capabilities.get(programme % capabilities.size()),
            year + "-" + (year + 1) % 100,
            String.valueOf(month % 12 + 1),
            CATEGORIES.get(kind),
            (programme + kind) % 3 == 0 ? "capital" : "revenue",
            kind % 2 == 0 ? "run" : "change",
            String.valueOf(programme % 7 == 0),
            FUNDINGS.get(kind),
            "Product " + programme % 40,
            "Supplier " + (programme * 6 + kind) % 200,
            "nominal",
            (month < OVER ? MEASURES_THEN : MEASURES_LATER).get(kind),
            (n % 97 == 0 ? "-" : "") + pence / 100 + "." + pence % 100 / 10 + pence % 10,
            String.valueOf(programme % 50 == 0 && kind == 5),
            "M-" + n
        };
    }

    /**
     * As many times the lines that are there, past the product, since no import brings in 16 million within minutes: kept totals are
     * then added up anew by the views that the check compares them with.
     */
    static void multiply(int times, DataSource superuser) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement sql = connection.createStatement()) {
            for (String each : MULTIPLIED.formatted(times - 1).split(";\n")) {
                sql.execute(each);
            }
        }
    }
}
