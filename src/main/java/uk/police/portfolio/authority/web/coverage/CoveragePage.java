package uk.police.portfolio.authority.web.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.coverage.CoverageQuestion;
import uk.police.portfolio.authority.matrix.CoverageMatrix;

/**
 * The answer to a question.
 *
 * @param remedies what would fix what is missing
 * @param horizon what is different from today; none where today is asked about
 */
record CoveragePage(
        CoverageQuestion question,
        CoverageMatrix matrix,
        List<Remedy> remedies,
        @Nullable Horizon horizon) {}
