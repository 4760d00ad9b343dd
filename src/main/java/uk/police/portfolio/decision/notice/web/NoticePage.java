package uk.police.portfolio.decision.notice.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.notice.Exemption;
import uk.police.portfolio.decision.notice.NoticePart;
import uk.police.portfolio.web.Choice;

/**
 * The page on which a notice is written.
 *
 * @param name a part of message keys: {@code prepare}, {@code correct}
 */
record NoticePage(String name, CaseDetails decided) {

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

    public boolean corrects() {
        return name.equals("correct");
    }
}
