/** The rules as pages: what holds, what was changed and why, and the change itself. */
@NullMarked
package uk.police.portfolio.rules.web;

import org.jspecify.annotations.NullMarked;
