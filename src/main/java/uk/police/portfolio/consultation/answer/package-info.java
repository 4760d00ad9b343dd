/** What the seats answer in a consultation, and the replies to what they object to or want changed. */
@NullMarked
@NamedInterface("answer")
package uk.police.portfolio.consultation.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
