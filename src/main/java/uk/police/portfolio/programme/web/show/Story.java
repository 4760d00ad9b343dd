package uk.police.portfolio.programme.web.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.police.portfolio.audit.AuditEntry;
import uk.police.portfolio.web.TimelineEntry;

/** A programme's record as a story: many savings of one draft by one person are told once. */
final class Story {

    /** Attempts are for those who read the record itself. */
    private static final Set<String> UNTOLD = Set.of("AttemptRefused");

    private static final String SAVED = "SectionWritten";

    private Story() {}

    static List<TimelineEntry> of(List<AuditEntry> record) {
        List<TimelineEntry> story = new ArrayList<>();
        List<AuditEntry> told =
                record.stream().filter(entry -> !UNTOLD.contains(entry.act())).toList();
        for (int i = 0; i < told.size(); i++) {
            if (i + 1 == told.size() || !isContinued(told.get(i), told.get(i + 1))) {
                story.add(0, told(told.get(i)));
            }
        }
        return List.copyOf(story);
    }

    private static boolean isContinued(AuditEntry entry, AuditEntry next) {
        return SAVED.equals(entry.act())
                && SAVED.equals(next.act())
                && entry.by().personId().equals(next.by().personId());
    }

    private static TimelineEntry told(AuditEntry entry) {
        return new TimelineEntry(
                entry.at(),
                entry.actInWords(),
                entry.by().personName() + ", " + entry.by().officeTitle(),
                entry.reason());
    }
}
