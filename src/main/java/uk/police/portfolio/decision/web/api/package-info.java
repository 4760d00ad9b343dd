/** Decisions over the API. */
@NullMarked
package uk.police.portfolio.decision.web.api;

import org.jspecify.annotations.NullMarked;
