package uk.police.portfolio.programme;

import java.util.List;
import uk.police.portfolio.shared.Refusal;

/**
 * How far a section has come, and what it lacks.
 *
 * @param missing what a submission would be refused for
 */
public record SectionState(Section section, Progress progress, List<Refusal> missing) {}
