/** Live programmes that lose their authority as time goes on, and how much money that is. */
@NullMarked
package uk.police.portfolio.programme.web.risk;

import org.jspecify.annotations.NullMarked;
