package uk.police.portfolio.decision.notice;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.capability.ResponsibilityGrid;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.organisation.BodyDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.InWords;

/** What was decided, in words that can stand alone: who owns it, who does what, and the conditions. */
@Component
class DecisionInWords {

    private final OrganisationDirectory organisation;
    private final MessageSource messages;

    DecisionInWords(OrganisationDirectory organisation, MessageSource messages) {
        this.organisation = organisation;
        this.messages = messages;
    }

    String of(Proposal decided) {
        String conditions = decided.conditions().stream()
                .map(condition -> "\n"
                        + say(
                                "decision.notice.suggested.condition",
                                condition.words(),
                                condition.owner(),
                                InWords.date(condition.dueOn())))
                .collect(Collectors.joining());
        return ownership(decided.ownership()) + " " + decided.reasons() + conditions;
    }

    private String ownership(@Nullable Ownership ownership) {
        if (ownership == null) {
            return say("decision.notice.suggested.UNCHANGED");
        }
        String words = say("decision.notice.suggested." + ownership.model(), centre(ownership.centralBodyCode()));
        ResponsibilityGrid grid = ownership.grid();
        return grid == null
                ? words
                : words + " " + grid.parts().stream().map(this::part).collect(Collectors.joining(" "));
    }

    private String centre(@Nullable String code) {
        return code == null
                ? say("decision.notice.suggested.centre")
                : organisation.body(code).map(BodyDetails::name).orElse(code);
    }

    private String part(ResponsibilityGrid.Part part) {
        String who =
                switch (part.centrePercent()) {
                    case 100 -> "centre";
                    case 0 -> "force";
                    default -> "shared";
                };
        return say(
                "decision.notice.suggested.part." + who,
                say("decision.responsibility." + part.responsibility()),
                part.centrePercent(),
                part.forcePercent());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
