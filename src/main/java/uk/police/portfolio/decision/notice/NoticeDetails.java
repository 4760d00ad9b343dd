package uk.police.portfolio.decision.notice;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One notice as anybody may read it.
 *
 * @param to whom it goes to
 * @param shares all notices of the publication; the board's among them
 * @param links the notices before and after it
 * @param conditions under which the seats of a force have ratified, where it is about such a force
 * @param standing where its decision stands
 * @param readAt the time of that
 */
public record NoticeDetails(
        Publication publication,
        NoticeShare to,
        List<NoticeShare> shares,
        NoticeLinks links,
        List<SeatCondition> conditions,
        NoticeStanding standing,
        Instant readAt) {

    public NoticeDetails {
        shares = List.copyOf(shares);
        conditions = List.copyOf(conditions);
    }

    /** Reference of the notice that it corrects, or null. */
    public @Nullable String corrects() {
        return links.corrects();
    }

    /** Reference of the notice that corrects it, or null. */
    public @Nullable String correctedBy() {
        return links.correctedBy();
    }

    public String reference() {
        return to.reference();
    }

    /** The powers used for the forces that it is about. */
    public List<NoticePower> powers() {
        return to.toBoard()
                ? publication.powers()
                : publication.powers().stream()
                        .filter(power -> power.isUsedForAnyOf(to.forces()))
                        .toList();
    }

    public List<NoticeShare> policingBodies() {
        return shares.stream().filter(share -> !share.toBoard()).toList();
    }

    /** What it says, part by part, in reading order. */
    public List<Map.Entry<NoticePart, String>> parts() {
        return Arrays.stream(NoticePart.values())
                .map(part -> Map.entry(part, publication.wording().say(part)))
                .toList();
    }
}
