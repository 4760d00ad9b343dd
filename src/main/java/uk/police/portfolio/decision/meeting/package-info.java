/** The board's meetings: when it meets, what is on its agenda, who was there. */
@NullMarked
@NamedInterface("meeting")
package uk.police.portfolio.decision.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
