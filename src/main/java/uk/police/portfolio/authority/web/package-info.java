/** Pages and interfaces about authority. */
@NullMarked
package uk.police.portfolio.authority.web;

import org.jspecify.annotations.NullMarked;
