package uk.police.portfolio.decision.board.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.London;

/**
 * Those for whom a case waits, for the secretariat to remind.
 *
 * @param name a part of message keys, and of the address to which the reminder is sent: {@code vote}, {@code ratification}
 * @param lastDay on which they can still do it, or null
 */
record ChasePage(String name, List<Line> silent, @Nullable LocalDate lastDay, LocalDate today) {

    ChasePage {
        silent = List.copyOf(silent);
    }

    /**
     * @param seat a part of a message key: which seat of the force; null for a person
     * @param remindedAt when last, or null
     */
    public record Line(
            String name,
            @Nullable String seat,
            String officeTitle,
            @Nullable Instant remindedAt) {

        boolean isRemindedOn(LocalDate day) {
            return remindedAt != null && London.dayOf(remindedAt).equals(day);
        }
    }

    /** A part of message keys. */
    public String standing() {
        if (lastDay == null || today.isAfter(lastDay)) {
            return "over";
        }
        return silent.stream().allMatch(line -> line.isRemindedOn(today)) ? "today" : "open";
    }
}
