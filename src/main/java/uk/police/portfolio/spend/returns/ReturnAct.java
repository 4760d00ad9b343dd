package uk.police.portfolio.spend.returns;

import java.time.Instant;

/** One act on a return. */
public record ReturnAct(String act, String byName, String officeTitle, Instant at, String reason) {}
