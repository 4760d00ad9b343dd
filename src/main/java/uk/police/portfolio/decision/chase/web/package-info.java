/** Chasing a case, in the browser. */
@NullMarked
package uk.police.portfolio.decision.chase.web;

import org.jspecify.annotations.NullMarked;
