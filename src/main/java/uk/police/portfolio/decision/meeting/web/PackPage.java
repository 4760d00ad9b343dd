package uk.police.portfolio.decision.meeting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.meeting.MeetingDetails;
import uk.police.portfolio.decision.meeting.PackItem;

/**
 * What the first part of a paper pack says: the agenda, and where in the pack each paper begins.
 *
 * @param outsiders documents that are listed, and are not in the pack
 */
record PackPage(MeetingDetails meeting, List<Line> lines, List<ItemPage> outsiders) {

    /** @param page counted through the whole pack */
    record Line(PackItem item, int page) {}

    /** One case with what became of its documents. */
    record ItemPage(PackItem item, List<Paper> papers) {}

    /** @param whyNot a part of a message key: why it is not in the pack; null where it is */
    record Paper(String name, String sha256, @Nullable String whyNot) {}
}
