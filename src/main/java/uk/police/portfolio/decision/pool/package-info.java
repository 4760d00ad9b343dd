/** Pools: forces that decide together and share a cost, each version of their terms, and who leaves them when. */
@NullMarked
@NamedInterface("pool")
package uk.police.portfolio.decision.pool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
