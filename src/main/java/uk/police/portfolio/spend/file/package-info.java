/** Files that people send in, from upload to confirmation: kept in pieces, and worked on by jobs where they are long. */
@NullMarked
@NamedInterface("file")
package uk.police.portfolio.spend.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
