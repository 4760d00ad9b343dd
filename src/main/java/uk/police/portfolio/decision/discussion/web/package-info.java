/** What the board says about a case, in the browser. */
@NullMarked
package uk.police.portfolio.decision.discussion.web;

import org.jspecify.annotations.NullMarked;
