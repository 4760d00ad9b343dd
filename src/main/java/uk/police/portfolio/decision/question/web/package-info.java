/** Asking for a decision, in the browser. */
@NullMarked
package uk.police.portfolio.decision.question.web;

import org.jspecify.annotations.NullMarked;
