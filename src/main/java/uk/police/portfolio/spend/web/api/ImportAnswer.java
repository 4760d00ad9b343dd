package uk.police.portfolio.spend.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.spend.ledger.PostingDetails;

/**
 * What an import did.
 *
 * @param reference of the import, which its lines carry
 * @param lines that were read
 * @param added of them
 * @param repeated lines that were known already, and left as they were
 * @param totals of the added lines, one a measure: they are never added to each other
 */
record ImportAnswer(
        @Schema(name = "import") @JsonProperty("import") @Nullable
        String reference,

        String fileName,
        String sha256,
        @Nullable Instant appliedAt,
        int lines,
        int added,
        int repeated,
        List<Total> totals) {

    /** One measure. */
    record Total(String measure, long lines, String amount) {}

    static ImportAnswer of(PostingDetails posting) {
        return new ImportAnswer(
                posting.reference(),
                posting.fileName(),
                posting.sha256(),
                posting.appliedAt(),
                posting.lines() + posting.repeats(),
                posting.lines(),
                posting.repeats(),
                posting.sums().stream()
                        .map(sum -> new Total(
                                sum.measure(), sum.lines(), sum.amount().plain()))
                        .toList());
    }
}
