/** The page that everybody sees first. */
@NullMarked
package uk.police.portfolio.dashboard.web;

import org.jspecify.annotations.NullMarked;
