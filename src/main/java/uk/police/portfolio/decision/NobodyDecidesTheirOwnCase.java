package uk.police.portfolio.decision;

import java.util.Optional;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Refusal;

/** Whoever sent a case in takes no part in deciding it, in whichever of their offices they act. */
final class NobodyDecidesTheirOwnCase {

    private NobodyDecidesTheirOwnCase() {}

    static Optional<Refusal> refusal(Case asked, Actor by) {
        return asked.isAuthoredBy(by.personId())
                ? Optional.of(Refusal.of("OWN_CASE", asked.heading().caseReference()))
                : Optional.empty();
    }
}
