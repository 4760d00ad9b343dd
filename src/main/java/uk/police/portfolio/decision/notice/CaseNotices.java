package uk.police.portfolio.decision.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The notices about a case, as its page shows them to one reader.
 *
 * @param notices the newest publication first, the board's before the others
 * @param exemption why a part of the newest is exempt, or null
 * @param exempt its words, for those who may read the case in full; null for others, and where there are none
 * @param toCorrect reference of the board's notice in the newest publication, where the reader may correct that; otherwise null
 */
public record CaseNotices(
        List<Line> notices,
        @Nullable Exemption exemption,
        @Nullable String exempt,
        @Nullable String toCorrect) {

    public CaseNotices {
        notices = List.copyOf(notices);
    }

    public boolean mayCorrect() {
        return toCorrect != null;
    }

    /**
     * @param corrected a later notice corrects it
     * @param standing where its decision stands now
     * @param inWords the same, as the notice's own page says it
     */
    public record Line(NoticeShare to, boolean corrected, NoticeStanding standing, StandingInWords inWords) {}
}
