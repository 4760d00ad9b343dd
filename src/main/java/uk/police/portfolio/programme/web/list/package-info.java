/** The list of programmes: who is doing what, filtered, searched, sorted and taken away. */
@NullMarked
package uk.police.portfolio.programme.web.list;

import org.jspecify.annotations.NullMarked;
