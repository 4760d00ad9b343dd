package uk.police.portfolio.decision.notice;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.shared.Actor;

/** Notices that say all that they have to, so that a decision can be published. */
@Component
public class PreparedNotices {

    private final NoticeRegister notices;
    private final CaseRegister cases;

    PreparedNotices(NoticeRegister notices, CaseRegister cases) {
        this.notices = notices;
        this.cases = cases;
    }

    /** Answers the reference, so that it can be published in the same breath. */
    public String prepare(String caseReference, Actor by) {
        prepare(caseReference, wording("", null, ""), by);
        return caseReference;
    }

    /** Over whatever was written before. */
    public void prepare(String caseReference, NoticeWording wording, Actor by) {
        int read = notices.draft(cases.details(caseReference)).version();
        notices.prepare(caseReference, read, wording, by);
    }

    public static NoticeWording wording(String mark, @Nullable Exemption exemption, String exempt) {
        Map<NoticePart, String> parts = new EnumMap<>(NoticePart.class);
        for (NoticePart part : NoticePart.values()) {
            parts.put(part, "About " + part.name().toLowerCase(Locale.ROOT) + mark);
        }
        return new NoticeWording(parts, exemption, exempt);
    }
}
