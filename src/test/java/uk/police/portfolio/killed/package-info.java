/** What is left after portals were killed: everything that they acknowledged, nothing by halves, and each job's effect once. */
@NullMarked
package uk.police.portfolio.killed;

import org.jspecify.annotations.NullMarked;
