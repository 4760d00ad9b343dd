/** Documents as downloads; who may see one is the owning module's decision. */
@NullMarked
@NamedInterface("web")
package uk.police.portfolio.document.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
