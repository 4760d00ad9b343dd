/** Publication, call-in and hearing of a decision, in the browser. */
@NullMarked
package uk.police.portfolio.decision.callin.web;

import org.jspecify.annotations.NullMarked;
