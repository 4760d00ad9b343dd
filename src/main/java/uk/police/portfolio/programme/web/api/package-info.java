/** Programmes for other systems. */
@NullMarked
package uk.police.portfolio.programme.web.api;

import org.jspecify.annotations.NullMarked;
