/** Pages of programmes that were sent in, decided or recorded. */
@NullMarked
package uk.police.portfolio.programme.web;

import org.jspecify.annotations.NullMarked;
