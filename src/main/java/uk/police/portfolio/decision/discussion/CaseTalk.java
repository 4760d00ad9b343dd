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
        return new Talk(
                statements.of(asked, board),
                board ? count(asked, Audience.BOARD) : 0,
                count(asked, Audience.EVERYBODY),
                board,
                board && statements.isOpenTo(asked, reader));
    }

    private int count(CaseDetails asked, Audience to) {
        return jdbc.sql("select count(*) from case_comment where case_id = ? and audience = ?")
                .params(asked.id(), to.name())
                .query(Integer.class)
                .single();
    }
}
