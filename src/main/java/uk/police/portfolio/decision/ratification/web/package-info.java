/** Ratifying a decision, in the browser. */
@NullMarked
package uk.police.portfolio.decision.ratification.web;

import org.jspecify.annotations.NullMarked;
