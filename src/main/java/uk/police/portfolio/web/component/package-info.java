/** The dialect in which our templates speak to the components of GOV.UK Frontend. */
@NullMarked
package uk.police.portfolio.web.component;

import org.jspecify.annotations.NullMarked;
