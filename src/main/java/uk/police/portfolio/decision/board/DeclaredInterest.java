package uk.police.portfolio.decision.board;

import java.time.Instant;

/** An interest that a member declared. */
public record DeclaredInterest(String personName, String officeTitle, String words, Instant declaredAt) {}
