/** The inbox, and how people want their messages. */
@NullMarked
package uk.police.portfolio.notification.web;

import org.jspecify.annotations.NullMarked;
