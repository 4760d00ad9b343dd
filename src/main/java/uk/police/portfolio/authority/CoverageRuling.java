package uk.police.portfolio.authority;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.coverage.CoverageAnswer;
import uk.police.portfolio.authority.coverage.QuestionFault;

/**
 * What came of a question about coverage.
 *
 * @param answer null where the question has faults
 */
public record CoverageRuling(@Nullable CoverageAnswer answer, List<QuestionFault> faults) {

    public CoverageRuling {
        faults = List.copyOf(faults);
    }
}
