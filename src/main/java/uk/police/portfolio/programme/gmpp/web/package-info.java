/** Pages on which the secretariat takes in the Government Major Projects Portfolio. */
@NullMarked
package uk.police.portfolio.programme.gmpp.web;

import org.jspecify.annotations.NullMarked;
