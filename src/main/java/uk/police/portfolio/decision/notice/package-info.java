/** The notices of a published decision: one for the board, and one for each policing body that it binds. */
@NullMarked
@NamedInterface("notice")
package uk.police.portfolio.decision.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
