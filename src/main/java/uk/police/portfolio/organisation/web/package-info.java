/** Pages about bodies, the offices in them and their holders on a date. */
@NullMarked
package uk.police.portfolio.organisation.web;

import org.jspecify.annotations.NullMarked;
