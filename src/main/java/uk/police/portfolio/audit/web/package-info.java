/** The record as pages, and as a download. */
@NullMarked
package uk.police.portfolio.audit.web;

import org.jspecify.annotations.NullMarked;
