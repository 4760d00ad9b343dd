/** A case and the board's vote on it, in the browser. */
@NullMarked
package uk.police.portfolio.decision.board.web;

import org.jspecify.annotations.NullMarked;
