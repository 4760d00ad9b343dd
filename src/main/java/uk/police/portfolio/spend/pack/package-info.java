/** The monthly pack: the tables of spend as they were known at the end of a month, and who wants to be told of them. */
@NullMarked
@NamedInterface("pack")
package uk.police.portfolio.spend.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
