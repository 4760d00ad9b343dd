/** The capability map in the browser. */
@NullMarked
package uk.police.portfolio.capability.web;

import org.jspecify.annotations.NullMarked;
