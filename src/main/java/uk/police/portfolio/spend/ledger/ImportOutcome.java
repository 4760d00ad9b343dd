package uk.police.portfolio.spend.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.spend.file.Checked;

/**
 * What came of a file: a posting, or every fault in it.
 *
 * @param posting null where there are faults
 * @param differences what the posting adds beside what already counts; told by a preview only
 */
public record ImportOutcome(@Nullable PostingDetails posting, List<LineFault> faults, List<LineDifference> differences)
        implements Checked {

    static ImportOutcome refused(List<LineFault> faults) {
        return new ImportOutcome(null, List.copyOf(faults), List.of());
    }

    static ImportOutcome of(PostingDetails posting) {
        return new ImportOutcome(posting, List.of(), List.of());
    }

    public Optional<PostingDetails> posted() {
        return Optional.ofNullable(posting);
    }

    @Override
    public boolean isRefused() {
        return posting == null;
    }
}
