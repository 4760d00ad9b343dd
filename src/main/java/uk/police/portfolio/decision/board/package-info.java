/** The national board's vote on a case: who may vote, what they voted, and how it ended. */
@NullMarked
@NamedInterface("board")
package uk.police.portfolio.decision.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
