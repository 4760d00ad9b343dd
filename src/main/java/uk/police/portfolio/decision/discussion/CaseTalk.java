package uk.police.portfolio.decision.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.shared.Actor;

/** Says to a reader of a case how much is said about it, and where. */
@Component
public class CaseTalk {

    /** One row for each closing statement, and one where there is none: each counts the comments. */
    private static final String SAID = """
            select n.board, n.everybody, s.edition, s.audience, s.words, s.person_name, s.office_title, s.made_at
              from (select count(*) filter (where audience = 'BOARD')::int as board,
                           count(*) filter (where audience = 'EVERYBODY')::int as everybody
                      from case_comment where case_id = :case) n
              left join closing_statement s on s.case_id = :case
             order by s.edition desc
            """;

    private final Discussions discussions;
    private final ClosingStatements statements;
    private final JdbcClient jdbc;

    CaseTalk(Discussions discussions, ClosingStatements statements, JdbcClient jdbc) {
        this.discussions = discussions;
        this.statements = statements;
        this.jdbc = jdbc;
    }

    public Talk about(CaseDetails asked, Actor reader) {
        if (asked.beforeBoardAt() == null) {
            return Talk.NONE;
        }
        boolean board = discussions.readsTheBoards(asked, reader);
        List<Row> rows =
                jdbc.sql(SAID).param("case", asked.id()).query(Row.class).list();
        List<StatementDetails> made = rows.stream()
                .filter(row -> row.words() != null)
                .map(Row::statement)
                .filter(each -> board || !each.isForTheBoard())
                .toList();
        List<StatementDetails> shown = statements.shown(made, asked, reader);
        return new Talk(
                shown,
                shown.size() < made.size(),
                board ? rows.get(0).board() : 0,
                rows.get(0).everybody(),
                board,
                board && statements.isOpenTo(asked, reader));
    }

    private record Row(
            int board,
            int everybody,
            @Nullable Integer edition,
            @Nullable Audience audience,
            @Nullable String words,
            @Nullable String personName,
            @Nullable String officeTitle,
            @Nullable Instant madeAt) {

        StatementDetails statement() {
            return new StatementDetails(
                    Objects.requireNonNull(edition),
                    Objects.requireNonNull(audience),
                    Objects.requireNonNull(words),
                    Objects.requireNonNull(personName),
                    Objects.requireNonNull(officeTitle),
                    Objects.requireNonNull(madeAt));
        }
    }
}
