package uk.police.portfolio.authority;

import java.util.List;

/**
 * What came, or would come, of an import.
 *
 * @param added references that were not known
 * @param skipped references that were known with the same content
 * @param faults where there is one, nothing was changed
 */
public record ImportOutcome(List<String> added, List<String> skipped, List<ImportFault> faults) {

    public ImportOutcome {
        added = List.copyOf(added);
        skipped = List.copyOf(skipped);
        faults = List.copyOf(faults);
    }

    static ImportOutcome refused(List<ImportFault> faults) {
        return new ImportOutcome(List.of(), List.of(), faults);
    }

    public boolean isRefused() {
        return !faults.isEmpty();
    }
}
