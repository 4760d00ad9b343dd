package uk.police.portfolio.decision.discussion;

import java.util.List;

/**
 * What a reader of a case is told of what is said about it.
 *
 * @param statements the chair's, as far as the reader may read them
 * @param withheld one that was made to everybody repeats what is exempt from publication, and the reader may not read that
 * @param board comments to the board; zero where the reader may not know of any
 * @param everybody comments to everybody
 * @param readsTheBoards the reader may read the board's own discussion
 * @param mayState the reader still has to make a closing statement, and may
 */
public record Talk(
        List<StatementDetails> statements,
        boolean withheld,
        int board,
        int everybody,
        boolean readsTheBoards,
        boolean mayState) {

    /** Nothing is said about a case that was never before the board. */
    static final Talk NONE = new Talk(List.of(), false, 0, 0, false, false);

    public Talk {
        statements = List.copyOf(statements);
    }
}
