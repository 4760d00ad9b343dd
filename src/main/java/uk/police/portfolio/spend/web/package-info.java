/** Pages and downloads of the spend picture and the envelope. */
@NullMarked
package uk.police.portfolio.spend.web;

import org.jspecify.annotations.NullMarked;
