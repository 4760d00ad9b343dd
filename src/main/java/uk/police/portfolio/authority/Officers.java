package uk.police.portfolio.authority;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.coverage.Establishment;
import uk.police.portfolio.authority.coverage.SeatKind;
import uk.police.portfolio.organisation.BodyKind;
import uk.police.portfolio.organisation.OfficeDetails;
import uk.police.portfolio.organisation.OfficeKind;

/** What the offices that instruments name are, on one day, in the words of the vehicle rules. */
final class Officers {

    private static final Set<OfficeKind> CONSTABLES =
            EnumSet.of(OfficeKind.CHIEF_OFFICER, OfficeKind.DEPUTY_CHIEF_OFFICER, OfficeKind.ASSISTANT_CHIEF_OFFICER);

    private final Establishment establishment;
    private final LocalDate on;
    private final Map<String, OfficeDetails> offices;
    private final Map<String, BodyKind> bodies;
    private final Function<String, Set<String>> alsoHeld;
    private final Map<String, Set<String>> asked = new HashMap<>();

    /** @param alsoHeld for an office the other offices that its holders hold on the day */
    Officers(
            Establishment establishment,
            LocalDate on,
            List<OfficeDetails> offices,
            Map<String, BodyKind> bodies,
            Function<String, Set<String>> alsoHeld) {
        this.establishment = establishment;
        this.on = on;
        this.offices = offices.stream().collect(Collectors.toMap(OfficeDetails::code, Function.identity()));
        this.bodies = bodies;
        this.alsoHeld = alsoHeld;
    }

    boolean knows(String code) {
        return establishment.knows(code);
    }

    /** The office's kind; {@code VACANT} for a seat that nobody fills. */
    String kindOf(String code) {
        OfficeDetails office = office(code);
        return office == null ? "VACANT" : office.kind().name();
    }

    /** Who the taker is to a giver that may not delegate to everybody: itself, or through the offices that its holder holds. */
    Set<String> standingOf(String taker, String giver) {
        OfficeDetails took = office(taker);
        OfficeDetails gave = office(giver);
        if (took == null) {
            return Set.of();
        }
        Set<String> standing = new TreeSet<>(standing(took, gave));
        for (String other : asked.computeIfAbsent(took.code(), alsoHeld)) {
            OfficeDetails held = offices.get(other);
            if (held != null) {
                standing.addAll(standing(held, gave));
            }
        }
        return standing;
    }

    /** Whether the taker belongs to the giver's own body, or to the force whose policing body it is; a vacant seat tells nothing. */
    boolean areOfOneForce(String giver, String taker) {
        OfficeDetails gave = office(giver);
        OfficeDetails took = office(taker);
        return gave == null
                || took == null
                || gave.bodyCode().equals(took.bodyCode())
                || gave.code().equals(establishment.officeOf(SeatKind.POLICING_BODY.seatOf(took.bodyCode()), on));
    }

    private Set<String> standing(OfficeDetails office, @Nullable OfficeDetails giver) {
        if (CONSTABLES.contains(office.kind())) {
            return Set.of("CONSTABLE");
        }
        BodyKind body = bodies.get(office.bodyCode());
        if (body != null && body.isForce()) {
            return Set.of("STAFF_OF_FORCE");
        }
        boolean other = giver == null || !giver.bodyCode().equals(office.bodyCode());
        if (body == BodyKind.POLICING_BODY && other) {
            return Set.of(
                    office.kind() == OfficeKind.POLICING_BODY_HOLDER
                            ? "OTHER_POLICING_BODY"
                            : "STAFF_OF_OTHER_POLICING_BODY");
        }
        return Set.of();
    }

    private @Nullable OfficeDetails office(String code) {
        String office = establishment.officeOf(code, on);
        return office == null ? null : offices.get(office);
    }
}
