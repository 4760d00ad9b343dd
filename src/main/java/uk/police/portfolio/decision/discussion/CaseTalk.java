package uk.police.portfolio.decision.discussion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.shared.Actor;

/** Says to a reader of a case how much is said about it, and where. */
@Component
public class CaseTalk {

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
        return jdbc.sql("""
                        select count(*) filter (where audience = 'BOARD')::int as board,
                               count(*) filter (where audience = 'EVERYBODY')::int as everybody
                          from case_comment where case_id = ?
                        """)
                .param(asked.id())
                .query((row, number) -> new Talk(
                        statements.of(asked, board),
                        board ? row.getInt("board") : 0,
                        row.getInt("everybody"),
                        board,
                        board && statements.isOpenTo(asked, reader)))
                .single();
    }
}
