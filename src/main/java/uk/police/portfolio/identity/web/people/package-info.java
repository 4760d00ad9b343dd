/** The pages on which an administrator keeps the people and appoints them. */
@NullMarked
package uk.police.portfolio.identity.web.people;

import org.jspecify.annotations.NullMarked;
