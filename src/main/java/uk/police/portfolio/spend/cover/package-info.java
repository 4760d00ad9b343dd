/** How much of the money has authority behind it: what authority says of it, beside the picture's own figures. */
@NullMarked
package uk.police.portfolio.spend.cover;

import org.jspecify.annotations.NullMarked;
