package uk.police.portfolio.decision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import uk.police.portfolio.authority.InstrumentDetails;
import uk.police.portfolio.authority.InstrumentDirectory;
import uk.police.portfolio.authority.InstrumentState;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.capability.OwnerModel;
import uk.police.portfolio.capability.Responsibility;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.organisation.BodyKind;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.web.Choice;

/** What a proposal may choose from. */
@Component
class ProposalChoices {

    private final OrganisationDirectory organisation;
    private final InstrumentDirectory instruments;
    private final Clock clock;

    ProposalChoices(OrganisationDirectory organisation, InstrumentDirectory instruments, Clock clock) {
        this.organisation = organisation;
        this.instruments = instruments;
        this.clock = clock;
    }

    void into(Model model, CaseDetails asked) {
        List<Choice> centres = new ArrayList<>(List.of(Choice.worded("", "decision.proposal.centre.none")));
        centres.addAll(centres());
        model.addAttribute("asked", asked)
                .addAttribute("models", models(asked.subject().matter()))
                .addAttribute("centres", centres)
                .addAttribute("responsibilities", responsibilities());
    }

    ProposalCheck checkOf(CaseDetails asked) {
        return new ProposalCheck(models(asked.subject().matter()), centres(), this::unknown, London.today(clock));
    }

    /** A case about ownership always decides it; another may leave it as it is. */
    private static List<Choice> models(Matter matter) {
        List<Choice> models = new ArrayList<>();
        for (OwnerModel model : List.of(OwnerModel.CENTRAL, OwnerModel.FORCE_LED, OwnerModel.HYBRID)) {
            String hint = "decision.model.hint." + model;
            models.add(worded(model.name()).explainedBy(hint));
        }
        if (matter != Matter.OWNERSHIP) {
            models.add(worded(ProposalForm.UNCHANGED));
        }
        return models;
    }

    private List<String> unknown(List<String> references) {
        List<String> known = references.isEmpty()
                ? List.of()
                : instruments.findAll(references).stream()
                        .filter(each -> each.state() != InstrumentState.DRAFT)
                        .map(InstrumentDetails::reference)
                        .toList();
        return references.stream().filter(each -> !known.contains(each)).toList();
    }

    private static Choice worded(String model) {
        String key = "decision.model." + model;
        return Choice.worded(model, key);
    }

    private List<Choice> centres() {
        LocalDate today = London.today(clock);
        return organisation.bodies(List.of(BodyKind.NATIONAL_BODY)).stream()
                .filter(body -> body.existence().contains(today))
                .map(body -> Choice.named(body.code(), body.name()))
                .toList();
    }

    private static List<String> responsibilities() {
        return Arrays.stream(Responsibility.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
