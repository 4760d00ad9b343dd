/** Tables as downloads. */
@NullMarked
@NamedInterface("web")
package uk.police.portfolio.tabular.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
