package uk.police.portfolio.decision.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.organisation.AppointmentDetails;
import uk.police.portfolio.organisation.BodyDetails;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.organisation.Maintenance;
import uk.police.portfolio.organisation.OfficeKind;
import uk.police.portfolio.organisation.OrganisationDirectory;

/** Calls the board's roll for a case on a date: who holds its voting offices, and who of them takes no part. */
@Component
class RollCall {

    static final String BOARD = CaseDetails.BOARD;

    private static final Set<OfficeKind> VOTING = Set.of(OfficeKind.CHAIR_OF_BOARD, OfficeKind.MEMBER_OF_BOARD);

    private final OrganisationDirectory organisation;
    private final InterestRepository interests;

    RollCall(OrganisationDirectory organisation, InterestRepository interests) {
        this.organisation = organisation;
        this.interests = interests;
    }

    List<RollMember> on(LocalDate date, CaseDetails asked) {
        Set<String> concerned = concernedBodies(asked, date);
        Map<UUID, String> declared = interests.findByCaseIdOrderByDeclaredAt(asked.id()).stream()
                .collect(Collectors.toMap(Interest::personId, Interest::words, (first, later) -> first));
        return holders(date).stream()
                .map(held -> member(held, asked.subject().authorId(), concerned, declared, date))
                .toList();
    }

    /** One holder an office and one office a person; who acts for an absent holder votes in their stead. */
    private List<AppointmentDetails> holders(LocalDate date) {
        UUID board = organisation.body(BOARD).map(BodyDetails::id).orElseThrow();
        Set<UUID> offices = new HashSet<>();
        Set<UUID> people = new HashSet<>();
        return organisation.holdersIn(board).stream()
                .filter(held -> VOTING.contains(held.office().kind()))
                .filter(held ->
                        held.term().contains(date) && held.office().existence().contains(date))
                .sorted(Comparator.comparing(
                                (AppointmentDetails held) -> held.office().code())
                        .thenComparing(held -> precedence(held.capacity())))
                .filter(held -> !offices.contains(held.office().id()) && !people.contains(held.personId()))
                .peek(held -> {
                    offices.add(held.office().id());
                    people.add(held.personId());
                })
                .toList();
    }

    private static int precedence(Capacity capacity) {
        return switch (capacity) {
            case ACTING -> 0;
            case SUBSTANTIVE -> 1;
            case DEPUTISING -> 2;
        };
    }

    private RollMember member(
            AppointmentDetails held, UUID author, Set<String> concerned, Map<UUID, String> declared, LocalDate date) {
        UUID person = held.personId();
        String tie = organisation.appointmentsOf(person, date).stream()
                .filter(other -> concerned.contains(other.office().bodyCode()))
                .map(other -> other.office().title())
                .sorted()
                .collect(Collectors.joining("; "));
        Recusal recusal = recusal(person.equals(author), !tie.isEmpty(), declared.containsKey(person));
        String because = recusal == Recusal.DECLARED ? declared.get(person) : tie;
        return new RollMember(
                held.office().id(),
                held.office().title(),
                held.office().kind() == OfficeKind.CHAIR_OF_BOARD,
                person,
                held.holderName(),
                recusal,
                Objects.requireNonNullElse(because, ""));
    }

    private static @Nullable Recusal recusal(boolean author, boolean tied, boolean declared) {
        if (author) {
            return Recusal.AUTHOR;
        }
        if (tied) {
            return Recusal.TIED;
        }
        return declared ? Recusal.DECLARED : null;
    }

    /** A force and the policing body that maintains it are tied as one; the board itself ties nobody. */
    private Set<String> concernedBodies(CaseDetails asked, LocalDate date) {
        Set<String> codes = new HashSet<>();
        for (UUID body : asked.subject().concernedBodyIds()) {
            organisation.body(body).map(BodyDetails::code).ifPresent(codes::add);
            List<Maintenance> pairs = organisation.maintenanceOf(body).stream()
                    .filter(pair -> pair.term().contains(date))
                    .toList();
            addAll(codes, pairs, Maintenance::forceCode);
            addAll(codes, pairs, Maintenance::policingBodyCode);
        }
        codes.remove(BOARD);
        return codes;
    }

    private static void addAll(Set<String> codes, List<Maintenance> pairs, Function<Maintenance, String> code) {
        pairs.stream().map(code).forEach(codes::add);
    }
}
