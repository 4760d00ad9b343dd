package uk.police.portfolio.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import uk.police.portfolio.authority.VehicleRule.Effect;
import uk.police.portfolio.authority.coverage.InstrumentKind;
import uk.police.portfolio.shared.Refusal;

/** Those who may give it give it to those who may take it, and nothing that the law reserves. */
record VehicleMustBeLawful(List<VehicleRule> rules, Officers officers) {

    /** What is to be checked, from a form or from a row. */
    record Vehicle(
            InstrumentKind kind,
            List<String> givers,
            String taker,
            Collection<String> functions,
            boolean subDelegation) {}

    List<Refusal> refusals(Vehicle vehicle) {
        if (vehicle.kind() == InstrumentKind.STATUTORY_OFFICE) {
            return of(vehicle, Effect.ALLOWS).stream()
                    .map(rule -> refusal("STATUTORY_OFFICE_IS_NOT_DRAFTED", rule))
                    .toList();
        }
        List<Refusal> refusals = new ArrayList<>(barred(vehicle));
        refusals.addAll(reserved(vehicle));
        // Whoever took authority may pass it on where the parent allows it; who may give and take at first is settled
        // there.
        if (refusals.isEmpty() && !vehicle.subDelegation()) {
            refusals.addAll(unallowed(vehicle));
        }
        return refusals;
    }

    private List<Refusal> barred(Vehicle vehicle) {
        List<Refusal> refusals = new ArrayList<>();
        for (VehicleRule rule : of(vehicle, Effect.BARS_TAKER)) {
            for (String giver : vehicle.givers()) {
                Set<String> standing = officers.standingOf(vehicle.taker(), giver);
                if (standing.stream().anyMatch(rule.takers()::contains)) {
                    refusals.add(refusal(rule.code(), rule, vehicle.taker()));
                    break;
                }
            }
        }
        return refusals;
    }

    private List<Refusal> reserved(Vehicle vehicle) {
        return of(vehicle, Effect.RESERVES_FUNCTION).stream()
                .flatMap(rule -> vehicle.functions().stream()
                        .filter(rule.functions()::contains)
                        .map(function -> refusal(rule.code(), rule, function)))
                .toList();
    }

    private List<Refusal> unallowed(Vehicle vehicle) {
        List<VehicleRule> allowing = of(vehicle, Effect.ALLOWS);
        if (allowing.isEmpty()) {
            return List.of(Refusal.of("VEHICLE_IS_NOT_ALLOWED", vehicle.kind()));
        }
        List<Refusal> refusals = new ArrayList<>();
        VehicleRule first = allowing.get(0);
        for (String giver : vehicle.givers()) {
            String kind = officers.kindOf(giver);
            if (!kind.equals("VACANT") && allowing.stream().noneMatch(rule -> rule.allowsGiver(kind))) {
                refusals.add(refusal("GIVER_IS_NOT_ALLOWED", first, giver));
            }
        }
        String kind = officers.kindOf(vehicle.taker());
        if (!kind.equals("VACANT") && allowing.stream().noneMatch(rule -> rule.allowsTaker(kind))) {
            refusals.add(refusal("TAKER_IS_NOT_ALLOWED", first, vehicle.taker()));
        } else if (allowing.stream().allMatch(VehicleRule::ownOnly)) {
            vehicle.givers().stream()
                    .filter(giver -> !officers.areOfOneForce(giver, vehicle.taker()))
                    .findFirst()
                    .ifPresent(giver -> refusals.add(refusal("TAKER_IS_NOT_ITS_OWN", first, vehicle.taker(), giver)));
        }
        return refusals;
    }

    private List<VehicleRule> of(Vehicle vehicle, Effect effect) {
        return rules.stream()
                .filter(rule -> rule.kind() == vehicle.kind() && rule.effect() == effect)
                .toList();
    }

    private static Refusal refusal(String code, VehicleRule rule, Object... arguments) {
        return Refusal.of(code, arguments).citing(rule.citation());
    }
}
