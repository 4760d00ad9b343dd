/** The list of cases and the secretariat's desk, in the browser. */
@NullMarked
package uk.police.portfolio.decision.web;

import org.jspecify.annotations.NullMarked;
