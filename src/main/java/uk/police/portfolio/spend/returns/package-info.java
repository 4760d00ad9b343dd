/** Quarterly returns: opened by calendar, written by a body, reviewed and approved by national finance, and then posted. */
@NullMarked
@NamedInterface("returns")
package uk.police.portfolio.spend.returns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
