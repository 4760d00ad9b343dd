/** The frame of every page: layouts, components, forms, lists, and what people see when something is refused or missing. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package uk.police.portfolio.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
