/** The board's meetings, in the browser. */
@NullMarked
package uk.police.portfolio.decision.meeting.web;

import org.jspecify.annotations.NullMarked;
