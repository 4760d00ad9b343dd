package uk.police.portfolio.decision.board.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import uk.police.portfolio.capability.CapabilityMap;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseState;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.organisation.BodyDetails;
import uk.police.portfolio.organisation.OfficeDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;

/** A case in plain words, and the names of what it points at. */
@Component
class CaseWords {

    private final MessageSource messages;
    private final OrganisationDirectory organisation;
    private final CapabilityMap capabilities;

    CaseWords(MessageSource messages, OrganisationDirectory organisation, CapabilityMap capabilities) {
        this.messages = messages;
        this.organisation = organisation;
        this.capabilities = capabilities;
    }

    /** "With the board, 3 of 7 votes cast". */
    String where(CasePage page) {
        if (page.isVoting() && page.voting() != null) {
            return say(
                    "decision.where.VOTING",
                    page.voting().count().cast(),
                    page.voting().count().eligible());
        }
        if (page.asked().state() == CaseState.CLOSED && page.endedByVote()) {
            return say(page.failedInPool() ? "decision.where.NO_DOUBLE_MAJORITY" : "decision.where.NOT_CARRIED");
        }
        CaseDetails asked = page.asked();
        boolean local = asked.state() == CaseState.DECIDED && !asked.isDecidedByBoard();
        return local
                ? say(
                        "decision.where.DECIDED_LOCALLY",
                        organisation
                                .office(deciderOf(asked))
                                .map(OfficeDetails::title)
                                .orElse(""))
                : say("decision.where." + asked.state());
    }

    /** By what stands in the case: a body's id or code, a capability's code. */
    Map<String, String> names(CaseDetails asked) {
        Map<String, String> names = new LinkedHashMap<>();
        for (UUID body : asked.subject().concernedBodyIds()) {
            organisation.body(body).ifPresent(found -> names.put(body.toString(), found.name()));
        }
        asked.subject()
                .capabilityCodes()
                .forEach(code -> capabilities.capability(code).ifPresent(found -> names.put(code, found.name())));
        Proposal proposal = asked.proposal();
        Ownership ownership = proposal == null ? null : proposal.ownership();
        String centre = ownership == null ? null : ownership.centralBodyCode();
        if (centre != null) {
            names.put(centre, organisation.body(centre).map(BodyDetails::name).orElse(centre));
        }
        return names;
    }

    private static String deciderOf(CaseDetails decided) {
        return decided.decider() == null ? "" : decided.decider();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
