package uk.police.portfolio.programme.web.list;

import java.util.List;
import java.util.Map;
import uk.police.portfolio.programme.ProgrammeLevel;
import uk.police.portfolio.programme.ProgrammeStatus;
import uk.police.portfolio.programme.Stage;
import uk.police.portfolio.web.Choice;

/**
 * What each filter of the list offers; the first of each is no limit.
 *
 * @param byFilter by the name of the filter
 */
record FilterChoices(Map<String, List<Choice>> byFilter) {

    static final Choice ANY = Choice.worded("", "programme.list.any");

    static final List<Choice> LEVELS = Choice.of("programme.level", ProgrammeLevel.values());
    static final List<Choice> STATUSES = Choice.of("programme.status", ProgrammeStatus.values());
    static final List<Choice> STAGES = Choice.of("programme.stage", Stage.values());
    static final List<Choice> MODELS = List.of(
            Choice.worded("CENTRAL", "programme.ownership.CENTRAL"),
            Choice.worded("FORCE_LED", "programme.ownership.FORCE_LED"),
            Choice.worded("HYBRID", "programme.ownership.HYBRID"));
    static final List<Choice> FIGURES = List.of(
            Choice.worded("published", "programme.figures.published"),
            Choice.worded("illustrative", "programme.figures.illustrative"));

    public List<Choice> of(String filter) {
        return byFilter.getOrDefault(filter, List.of());
    }
}
