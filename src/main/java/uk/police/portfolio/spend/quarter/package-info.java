/** The quarters that bodies return, and which of them have been sent in. */
@NullMarked
package uk.police.portfolio.spend.quarter;

import org.jspecify.annotations.NullMarked;
