package uk.police.portfolio.sample;

import java.util.EnumMap;
import java.util.Map;
import uk.police.portfolio.decision.notice.Exemption;
import uk.police.portfolio.decision.notice.NoticePart;
import uk.police.portfolio.decision.notice.NoticeWording;

/** What the notice of a decision of the sample says; every fourth has an exempt part. */
final class SampleNotice {

    private static final Map<NoticePart, String> WORDS = Map.of(
            NoticePart.DECISION,
                    "The programme is approved as the paper asks, on the condition that it reports progress and cost to the"
                            + " board twice a year (illustrative).",
            NoticePart.OPTIONS,
                    "Do the minimum: rejected, because the systems in use are no longer supported.\n"
                            + "Buy alone, force by force: rejected, because it costs more in every year.\n"
                            + "Buy together: preferred.",
            NoticePart.FINANCIAL,
                    "Each force’s chief finance officer has confirmed that its share is in its medium-term plan.",
            NoticePart.LEGAL,
                    "The forces are bound under the instruments listed below. The contract is let under a framework that all of"
                            + " them may use.",
            NoticePart.EQUALITY, "The equality impact assessment found no group put at a disadvantage.",
            NoticePart.DATA_PROTECTION,
                    "The data protection impact assessment is signed off; personal data stays in the United Kingdom.",
            NoticePart.CONSULTATION, "The forces that take part were asked while the business case was written.",
            NoticePart.INTERESTS, "None were declared.");

    private SampleNotice() {}

    static NoticeWording about(SampleProgramme programme) {
        Map<NoticePart, String> parts = new EnumMap<>(WORDS);
        parts.put(
                NoticePart.PURPOSE,
                "To give the forces that take part one supported system instead of several: " + programme.title()
                        + ".");
        return programme.number() % 4 == 0
                ? new NoticeWording(
                        parts, Exemption.COMMERCIAL, "The supplier’s prices in the second round (illustrative).")
                : new NoticeWording(parts, null, "");
    }
}
