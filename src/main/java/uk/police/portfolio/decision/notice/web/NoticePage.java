package uk.police.portfolio.decision.notice.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.notice.Exemption;
import uk.police.portfolio.decision.notice.NoticePart;
import uk.police.portfolio.decision.notice.NoticeStatement;
import uk.police.portfolio.decision.notice.Notices;
import uk.police.portfolio.web.Choice;

/**
 * The page on which a notice is written.
 *
 * @param name a part of message keys: {@code prepare}, {@code correct}
 * @param statement the chair's, as the notices would carry it, or null
 * @param leftOut there is one, and it repeats what is exempt
 */
record NoticePage(
        String name, CaseDetails decided, @Nullable NoticeStatement statement, boolean leftOut) {

    static NoticePage of(String name, CaseDetails decided, Notices notices, @Nullable String exempt) {
        NoticeStatement made = notices.statement(decided, "");
        NoticeStatement carried = exempt == null || exempt.isBlank() ? made : notices.statement(decided, exempt);
        return new NoticePage(name, decided, carried, made != null && carried == null);
    }

    /** A field, and the part of message keys that words it. */
    public record Field(String name, NoticePart part) {}

    public List<Field> fields() {
        return Arrays.stream(NoticePart.values())
                .map(part -> new Field(NoticeForm.field(part), part))
                .toList();
    }

    public List<Choice> exemptions() {
        List<Choice> choices = new ArrayList<>(List.of(Choice.worded("", "decision.notice.exemption.none")));
        choices.addAll(Choice.of("decision.notice.exemption", Exemption.values()));
        return choices;
    }

    /** A part of message keys: whether the notices carry what the chair said. */
    public String statementFate() {
        if (leftOut) {
            return "left-out";
        }
        return statement == null ? "none" : "goes-in";
    }

    public boolean corrects() {
        return name.equals("correct");
    }
}
