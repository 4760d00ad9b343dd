/** The yearly Government Major Projects Portfolio: its file read, previewed and taken into the register. */
@NullMarked
@NamedInterface("gmpp")
package uk.police.portfolio.programme.gmpp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
