package uk.police.portfolio.decision.binding;

import java.util.List;
import java.util.stream.Collectors;
import uk.police.portfolio.shared.Sha256;

/** One short text for all that a decision depends on: equal where nothing has changed. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<CoverageLine> lines) {
        return Sha256.of(lines.stream().map(CoverageLine::toString).sorted().collect(Collectors.joining("\n")));
    }
}
