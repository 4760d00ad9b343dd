package uk.police.portfolio.authority.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.authority.VehicleRules;
import uk.police.portfolio.authority.coverage.InstrumentKind;
import uk.police.portfolio.authority.coverage.SuccessionRule;
import uk.police.portfolio.capability.CapabilityDetails;
import uk.police.portfolio.capability.CapabilityFamily;
import uk.police.portfolio.capability.CapabilityMap;
import uk.police.portfolio.organisation.BodyKind;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.organisation.SeatKind;
import uk.police.portfolio.web.Choice;

/** What an instrument can be made of. */
@Component
class DraftChoices {

    /** What the form offers. */
    record Offered(
            List<Choice> kinds,
            List<Choice> takers,
            List<Choice> matters,
            List<Choice> functions,
            List<Choice> capabilities,
            List<Choice> successions) {}

    private final OrganisationDirectory directory;
    private final CapabilityMap capabilities;
    private final VehicleRules rules;

    DraftChoices(OrganisationDirectory directory, CapabilityMap capabilities, VehicleRules rules) {
        this.directory = directory;
        this.capabilities = capabilities;
        this.rules = rules;
    }

    /** Everything that the form's template asks for. */
    Map<String, Object> forForm() {
        return Map.of(
                "choices", all(),
                "everySeat", List.of(Choice.worded("yes", "authority.draft.every-seat.yes")),
                "passOn", List.of(Choice.worded("yes", "authority.draft.sub-delegable.yes")));
    }

    Offered all() {
        InstrumentKind[] kinds = Arrays.stream(InstrumentKind.values())
                .filter(kind -> kind != InstrumentKind.STATUTORY_OFFICE)
                .toArray(InstrumentKind[]::new);
        List<Choice> functions = rules.all().stream()
                .flatMap(rule -> rule.functions().stream())
                .distinct()
                .map(function -> Choice.worded(function, Choices.FUNCTION + function))
                .toList();
        return new Offered(
                Choice.of("authority.kind", kinds),
                takers(),
                Choice.of("authority.matter", Matter.values()),
                functions,
                scope(),
                Choice.of("authority.succession", SuccessionRule.values()));
    }

    List<String> allSeats() {
        return directory.bodies(List.of(BodyKind.FORCE)).stream()
                .filter(force -> force.existence().toOn() == null)
                .flatMap(force -> Arrays.stream(SeatKind.values()).map(seat -> seat.of(force.code())))
                .toList();
    }

    private List<Choice> takers() {
        List<Choice> takers = new ArrayList<>();
        takers.add(Choice.worded("", Choices.NONE));
        directory
                .bodies(List.of(BodyKind.BOARD))
                .forEach(board -> takers.add(Choice.named(board.code(), board.name())));
        directory.offices().forEach(office -> takers.add(Choice.named(office.code(), office.title())));
        return takers;
    }

    private List<Choice> scope() {
        List<Choice> scope = new ArrayList<>(List.of(Choice.worded("ALL", Choices.EVERYTHING)));
        for (CapabilityFamily family : capabilities.capabilities()) {
            scope.add(Choice.named(family.code(), family.name()));
            for (CapabilityDetails each : family.capabilities()) {
                scope.add(Choice.named(each.code(), family.name() + ": " + each.name()));
            }
        }
        return scope;
    }

    /** Keys that are worded by what they stand for. */
    private static final class Choices {
        static final String FUNCTION = "authority.function.";
        static final String NONE = "authority.draft.taker.choose";
        static final String EVERYTHING = "authority.scope.all";
    }
}
