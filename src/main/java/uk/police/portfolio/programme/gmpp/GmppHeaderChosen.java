package uk.police.portfolio.programme.gmpp;

import java.time.Instant;
import java.util.List;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;

/** It was decided what a heading of the portfolio's file means, or that it is ignored. */
public record GmppHeaderChosen(Actor by, Instant at, Subject subject, List<Change> changes) implements DomainEvent {}
