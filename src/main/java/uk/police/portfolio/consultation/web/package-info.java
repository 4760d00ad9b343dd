/** Consultations on pages: the list, the round, a seat's answer, the results and the replies. */
@NullMarked
package uk.police.portfolio.consultation.web;

import org.jspecify.annotations.NullMarked;
