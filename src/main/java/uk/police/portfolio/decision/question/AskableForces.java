package uk.police.portfolio.decision.question;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.police.portfolio.capability.CapabilityDetails;
import uk.police.portfolio.capability.CapabilityMap;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.Role;

/** About whom and what somebody may ask: a force's lead about their own force, the others about any. */
@Component
class AskableForces {

    private final OrganisationDirectory organisation;
    private final CapabilityMap map;
    private final Clock clock;

    AskableForces(OrganisationDirectory organisation, CapabilityMap map, Clock clock) {
        this.organisation = organisation;
        this.map = map;
        this.clock = clock;
    }

    /** The territorial forces of today that the actor may ask about; none where they may not ask. */
    List<ForceDetails> of(Actor by) {
        if (!by.holdsAny(Role.FORCE_LEAD, Role.NATIONAL_LEAD, Role.SECRETARIAT)) {
            return List.of();
        }
        return all().stream()
                .filter(force -> asksForAll(by) || force.code().equals(by.bodyCode()))
                .toList();
    }

    List<ForceDetails> named(List<String> codes) {
        return all().stream().filter(force -> codes.contains(force.code())).toList();
    }

    static boolean asksForAll(Actor by) {
        return by.holdsAny(Role.NATIONAL_LEAD, Role.SECRETARIAT);
    }

    List<Refusal> refusals(AskQuestion asked, Actor by) {
        List<Refusal> refusals = refusals(asked.capability(), asked.forces(), by);
        Award award = asked.award();
        if (refusals.isEmpty() && award != null && !award.sharing().canShareOver(named(asked.forces()))) {
            refusals.add(Refusal.of("AWARD_CANNOT_BE_SHARED"));
        }
        return refusals;
    }

    List<Refusal> refusals(String capability, List<String> forces, Actor by) {
        List<Refusal> refusals = new ArrayList<>();
        map.capability(capability)
                .ifPresentOrElse(
                        found -> {
                            if (found.isFamily()) {
                                refusals.add(Refusal.of("QUESTION_IS_ABOUT_A_FAMILY", found.name()));
                            }
                        },
                        () -> refusals.add(Refusal.of("QUESTION_NEEDS_A_CAPABILITY")));
        if (forces.isEmpty()) {
            refusals.add(Refusal.of("QUESTION_NEEDS_FORCES"));
        } else if (named(forces).size() < forces.size()) {
            refusals.add(Refusal.of("QUESTION_FORCE_IS_UNKNOWN"));
        } else if (!of(by).stream().map(ForceDetails::code).toList().containsAll(forces)) {
            refusals.add(Refusal.of("ONLY_YOUR_OWN_FORCE"));
        }
        return refusals;
    }

    String nameOf(String capability) {
        return map.capability(capability).map(CapabilityDetails::name).orElse(capability);
    }

    private List<ForceDetails> all() {
        return organisation.territorialForces(London.today(clock));
    }
}
