/** What every test stands on: one PostgreSQL, a portal for tests and one for journeys, a browser, a clock that can be moved. */
@NullMarked
package uk.police.portfolio.support;

import org.jspecify.annotations.NullMarked;
