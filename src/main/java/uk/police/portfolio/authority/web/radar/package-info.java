/** What lapses, and when. */
@NullMarked
package uk.police.portfolio.authority.web.radar;

import org.jspecify.annotations.NullMarked;
