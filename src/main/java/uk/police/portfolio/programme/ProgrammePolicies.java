package uk.police.portfolio.programme;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.Role;

/** Who may do what with a programme; the verbs ask, and so do the pages for the buttons that they show. */
final class ProgrammePolicies {

    private ProgrammePolicies() {}

    /** The sponsor's lead and officers of the sponsor, or of its pair, write; nobody else. */
    static Optional<Refusal> onlyTheSponsorsPeopleWrite(Actor by, boolean ofSponsor) {
        return ofSponsor && by.holdsAny(Role.FORCE_LEAD, Role.NATIONAL_LEAD, Role.BODY_OFFICER)
                ? Optional.empty()
                : Optional.of(Refusal.of("ONLY_THE_SPONSORS_PEOPLE_WRITE"));
    }

    /** The sponsor's lead sends it in, takes it back and steers it; an officer who only drafts does not. */
    static Optional<Refusal> onlyTheSponsorsLeadActs(Actor by, boolean ofSponsor) {
        return ofSponsor && by.holdsAny(Role.FORCE_LEAD, Role.NATIONAL_LEAD)
                ? Optional.empty()
                : Optional.of(Refusal.of("ONLY_THE_SPONSORS_LEAD_ACTS"));
    }

    /** A declaration is a person's word that what is sent is right and agreed. */
    static Optional<Refusal> aSubmissionIsDeclared(boolean declared) {
        return declared ? Optional.empty() : Optional.of(Refusal.of("DECLARATION_IS_MISSING"));
    }

    /** @param baselineAsked whether a decision about another baseline is asked for and not taken yet */
    static Set<ProgrammeAct> actsOf(Actor reader, boolean ofSponsor, ProgrammeStatus status, boolean baselineAsked) {
        Set<ProgrammeAct> acts = EnumSet.noneOf(ProgrammeAct.class);
        if (status.isWritable() && onlyTheSponsorsPeopleWrite(reader, ofSponsor).isEmpty()) {
            acts.add(ProgrammeAct.WRITE);
        }
        if (onlyTheSponsorsLeadActs(reader, ofSponsor).isEmpty()) {
            acts.addAll(actsOn(status));
            if (baselineAsked) {
                acts.add(ProgrammeAct.WITHDRAW_BASELINE);
            }
        }
        return acts;
    }

    private static Set<ProgrammeAct> actsOn(ProgrammeStatus status) {
        return switch (status) {
            case DRAFT, CHANGES_REQUESTED -> EnumSet.of(ProgrammeAct.SUBMIT, ProgrammeAct.WITHDRAW);
            case SUBMITTED -> EnumSet.of(ProgrammeAct.WITHDRAW);
            case APPROVED, RECORDED ->
                EnumSet.of(
                        ProgrammeAct.CHANGE_STAGE,
                        ProgrammeAct.REVISE_FORECAST,
                        ProgrammeAct.REBASELINE,
                        ProgrammeAct.PAUSE,
                        ProgrammeAct.CLOSE,
                        ProgrammeAct.CANCEL);
            case PAUSED -> EnumSet.of(ProgrammeAct.RESUME, ProgrammeAct.CLOSE, ProgrammeAct.CANCEL);
            case NOT_APPROVED, WITHDRAWN, CLOSED, CANCELLED -> EnumSet.noneOf(ProgrammeAct.class);
        };
    }
}
