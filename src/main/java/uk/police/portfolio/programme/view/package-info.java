/** The filters that people keep under a name, of the list of programmes and of other pages. */
@NullMarked
@NamedInterface("view")
package uk.police.portfolio.programme.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
