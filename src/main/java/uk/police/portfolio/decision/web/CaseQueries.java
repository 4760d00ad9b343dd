package uk.police.portfolio.decision.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.decision.CaseReader;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.rules.Rule;
import uk.police.portfolio.rules.Rules;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.WorkingDays;
import uk.police.portfolio.web.Choice;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.Sort;

/** The list of cases that a reader may know of. */
@Component
class CaseQueries {

    private static final String VISIBLE = """
            from decision_case c join body b on b.id = c.sponsoring_body_id
             where (:all or c.decided_on is not null or c.published_at is not null or (:board and c.before_board_at is not null)
                    or c.sponsoring_body_id = any(:bodies) or c.submitting_body_id = any(:bodies)
                    or c.reference = any(:consulted))
            """;
    private static final String NARROWED = VISIBLE + """
                       and (cast(:state as text) is null or c.state = :state)
                       and (cast(:body as text) is null or b.code = :body)
                       and c.state_since <= :since
                       and (c.title ilike :search or c.reference ilike :search or c.subject_reference ilike :search)
                    """;
    private static final String FROZEN = "c.rules_version";
    private static final String SENT_IN = "cast(c.submitted_at at time zone 'Europe/London' as date)";
    private static final String COLUMNS =
            """
            select c.reference, c.title, c.matter, c.state, b.name as sponsor, c.state_since, c.decided_on,
                   extract(day from cast(:now as timestamptz) - c.state_since)::int as days, c.submitted_at,
            """ + Rules.asSql(Rule.TRIAGE_TARGET, FROZEN, SENT_IN) + "::int as triage_days, "
                    + Rules.asSql(Rule.BOARD_TARGET, FROZEN, SENT_IN)
                    + "::int as board_days ";

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PageOf<CaseRow> list(CaseFilter filter, Sort<CaseSort> sort, int page, int size, CaseReader reader) {
        long total = narrowed("select count(*) " + NARROWED, filter, reader)
                .query(Long.class)
                .single();
        LocalDate today = London.today(clock);
        String order = " order by " + sort.key().sql(sort.descending()) + " limit :size offset :offset";
        List<CaseRow> rows = narrowed(COLUMNS + NARROWED + order, filter, reader)
                .param("now", now())
                .param("size", size)
                .param("offset", PageOf.offset(page, size))
                .query(Listed.class)
                .list()
                .stream()
                .map(each -> each.on(today))
                .toList();
        return new PageOf<>(rows, page, size, total);
    }

    /** The bodies that sponsor any case that the reader sees. */
    List<Choice> sponsors(CaseReader reader) {
        return seen("select distinct b.code, b.name " + VISIBLE + " order by b.name", reader)
                .query((row, number) -> Choice.named(row.getString("code"), row.getString("name")))
                .list();
    }

    private JdbcClient.StatementSpec narrowed(String sql, CaseFilter filter, CaseReader reader) {
        return seen(sql, reader)
                .param("state", filter.knownState())
                .param("body", filter.knownBody())
                .param("since", now().minusDays(filter.leastDays()))
                .param("search", filter.pattern());
    }

    private JdbcClient.StatementSpec seen(String sql, CaseReader reader) {
        return jdbc.sql(sql)
                .param("all", reader.seesAll())
                .param("board", reader.seesBoard())
                .param("bodies", reader.bodies().toArray(UUID[]::new))
                .param("consulted", reader.consulted().toArray(String[]::new));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** A row as it is read: the targets count from the day on which the case was sent in. */
    private record Listed(
            String reference,
            String title,
            Matter matter,
            CaseState state,
            String sponsor,
            Instant stateSince,
            @Nullable LocalDate decidedOn,
            int days,
            Instant submittedAt,
            int triageDays,
            int boardDays) {

        CaseRow on(LocalDate today) {
            LocalDate due = dueOn();
            return new CaseRow(
                    reference,
                    title,
                    matter,
                    state,
                    sponsor,
                    stateSince,
                    decidedOn,
                    days,
                    due,
                    due != null && due.isBefore(today));
        }

        private @Nullable LocalDate dueOn() {
            return switch (state) {
                case SUBMITTED, IN_TRIAGE -> after(triageDays);
                case IN_CONSULTATION, READY_FOR_BOARD, VOTING -> after(boardDays);
                default -> null;
            };
        }

        private LocalDate after(int workingDays) {
            return WorkingDays.after(London.dayOf(submittedAt), workingDays);
        }
    }
}
