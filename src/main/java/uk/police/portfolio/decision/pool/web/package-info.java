/** The pools as pages: their terms, who is a member and pays what, and notices to leave. */
@NullMarked
package uk.police.portfolio.decision.pool.web;

import org.jspecify.annotations.NullMarked;
