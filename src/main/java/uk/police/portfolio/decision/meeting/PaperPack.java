package uk.police.portfolio.decision.meeting;

import java.util.List;

/** The agenda of a meeting and the papers that belong to it, as one reader may read them. */
public record PaperPack(MeetingDetails meeting, List<PackItem> items) {

    public PaperPack {
        items = List.copyOf(items);
    }
}
