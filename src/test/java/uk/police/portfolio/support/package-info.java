/** What every test stands on: one PostgreSQL, one application, one browser, a clock that can be moved. */
@NullMarked
package uk.police.portfolio.support;

import org.jspecify.annotations.NullMarked;
