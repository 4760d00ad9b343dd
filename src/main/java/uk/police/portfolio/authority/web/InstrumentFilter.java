package uk.police.portfolio.authority.web;

import java.util.Arrays;
import java.util.List;
import uk.police.portfolio.authority.InstrumentState;
import uk.police.portfolio.authority.coverage.InstrumentKind;
import uk.police.portfolio.web.Choice;

/**
 * What the list of instruments is narrowed to; an empty part narrows nothing.
 *
 * @param search part of a reference or title, or a code of a giver or taker
 */
record InstrumentFilter(String search, String kind, String state) {

    static InstrumentFilter of(String search, String kind, String state) {
        return new InstrumentFilter(
                search.strip(), known(kind, InstrumentKind.values()), known(state, InstrumentState.values()));
    }

    public String pattern() {
        return "%" + search.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    public List<Choice> kinds() {
        return Choice.of(
                "authority.kind",
                Arrays.stream(InstrumentKind.values())
                        .filter(each -> each != InstrumentKind.STATUTORY_OFFICE)
                        .toArray(InstrumentKind[]::new));
    }

    public List<Choice> states() {
        return Choice.of("authority.state", InstrumentState.values());
    }

    private static String known(String text, Enum<?>[] constants) {
        return Arrays.stream(constants).anyMatch(each -> each.name().equals(text)) ? text : "";
    }
}
