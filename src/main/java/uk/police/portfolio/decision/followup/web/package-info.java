/** Reviews of decisions and their conditions, as pages. */
@NullMarked
package uk.police.portfolio.decision.followup.web;

import org.jspecify.annotations.NullMarked;
