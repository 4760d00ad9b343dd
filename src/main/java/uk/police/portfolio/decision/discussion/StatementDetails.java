package uk.police.portfolio.decision.discussion;

import java.time.Instant;

/** The chair's closing statement on one version. */
public record StatementDetails(
        int edition, Audience to, String words, String personName, String officeTitle, Instant madeAt) {

    public boolean isForTheBoard() {
        return to == Audience.BOARD;
    }
}
