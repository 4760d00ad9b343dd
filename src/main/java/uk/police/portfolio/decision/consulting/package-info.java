/** A case out for consultation: the seats of the forces that it concerns are asked, and answered, before it goes to the board. */
@NullMarked
@NamedInterface("consulting")
package uk.police.portfolio.decision.consulting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
