/** Who was reminded of what a case waits for, and when: nobody twice on one day. */
@NullMarked
@NamedInterface("reminder")
package uk.police.portfolio.decision.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
