/** A case's route and a decision by one office, in the browser. */
@NullMarked
package uk.police.portfolio.decision.local.web;

import org.jspecify.annotations.NullMarked;
