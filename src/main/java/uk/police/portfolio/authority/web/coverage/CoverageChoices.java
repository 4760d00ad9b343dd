package uk.police.portfolio.authority.web.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.capability.CapabilityFamily;
import uk.police.portfolio.capability.CapabilityMap;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.tabular.CellParser;
import uk.police.portfolio.web.Choice;

/** What the question about coverage can be made of. */
@Component
class CoverageChoices {

    /** What the form offers. */
    record Offered(
            List<Choice> deciders,
            List<Choice> matters,
            List<CapabilityFamily> families,
            List<Choice> ways,
            List<ForceDetails> forces) {

        public boolean offersDecider(String code) {
            return deciders.stream().anyMatch(choice -> choice.value().equals(code));
        }

        /** The decider's title, or the code where it has none. */
        public String deciderCalled(String code) {
            return deciders.stream()
                    .filter(choice -> choice.value().equals(code))
                    .map(choice -> Objects.requireNonNullElse(choice.text(), code))
                    .findFirst()
                    .orElse(code);
        }

        public boolean offersCapability(String code) {
            return families.stream()
                    .flatMap(family -> family.capabilities().stream())
                    .anyMatch(capability -> capability.code().equals(code));
        }
    }

    private final OrganisationDirectory directory;
    private final CapabilityMap capabilities;
    private final Clock clock;

    CoverageChoices(OrganisationDirectory directory, CapabilityMap capabilities, Clock clock) {
        this.directory = directory;
        this.capabilities = capabilities;
        this.clock = clock;
    }

    LocalDate today() {
        return London.today(clock);
    }

    Offered of(CoverageForm form) {
        List<Choice> deciders = directory.offices().stream()
                .map(office -> Choice.named(office.code(), office.title()))
                .toList();
        return new Offered(
                deciders,
                Choice.of("authority.matter", Matter.values()),
                capabilities.capabilities(),
                Choice.of("authority.coverage.how", Sharing.values()),
                directory.territorialForces(CellParser.date(form.on()).orElseGet(this::today)));
    }
}
