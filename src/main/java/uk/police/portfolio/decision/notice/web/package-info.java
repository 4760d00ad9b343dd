/** Notices: how the secretariat prepares them, and the site on which anybody reads them. */
@NullMarked
package uk.police.portfolio.decision.notice.web;

import org.jspecify.annotations.NullMarked;
