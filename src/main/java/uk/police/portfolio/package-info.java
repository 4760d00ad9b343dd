/** The police technology portfolio: who owns each programme, what it costs, and by whose authority. */
@NullMarked
package uk.police.portfolio;

import org.jspecify.annotations.NullMarked;
