package uk.police.portfolio.decision;

import uk.police.portfolio.shared.Actor;

/**
 * Who may open what a case is about. Whoever reads a case reads its paper with it; the thing itself has readers of its own, and
 * the module that keeps it knows them.
 */
public interface SubjectReaders {

    /** Whether it keeps things of this kind: {@code programme}. */
    boolean keeps(String kind);

    boolean mayOpen(String reference, Actor reader);
}
