/** Coverage as people read it: every force with both its seats, and the three ratios. */
@NullMarked
@NamedInterface("matrix")
package uk.police.portfolio.authority.matrix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
