package uk.police.portfolio.decision.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.organisation.BodyDetails;
import uk.police.portfolio.organisation.Maintenance;
import uk.police.portfolio.organisation.OrganisationDirectory;

/** Calls the board's roll for a case on a date: who holds its voting offices, and who of them takes no part. */
@Component
class RollCall {

    static final String BOARD = CaseDetails.BOARD;

    private final BoardMembers members;
    private final OrganisationDirectory organisation;
    private final InterestRepository interests;

    RollCall(BoardMembers members, OrganisationDirectory organisation, InterestRepository interests) {
        this.members = members;
        this.organisation = organisation;
        this.interests = interests;
    }

    List<RollMember> on(LocalDate date, CaseDetails asked) {
        Set<String> concerned = concernedBodies(asked, date);
        Map<UUID, String> declared = interests.findByCaseIdOrderByDeclaredAt(asked.id()).stream()
                .collect(Collectors.toMap(Interest::personId, Interest::words, (first, later) -> first));
        return members.on(date).stream()
                .map(member -> member(member, asked.subject().authorId(), concerned, declared, date))
                .toList();
    }

    /** Why this person takes no part in the case, as far as anybody knows by now. */
    Optional<Recusal> recusalOf(UUID person, CaseDetails asked, LocalDate date) {
        boolean declared = interests.findByCaseIdOrderByDeclaredAt(asked.id()).stream()
                .anyMatch(interest -> interest.personId().equals(person));
        String tie = tie(person, concernedBodies(asked, date), date);
        return Optional.ofNullable(recusal(asked.authors().contains(person), !tie.isEmpty(), declared));
    }

    private RollMember member(
            BoardMember member, UUID author, Set<String> concerned, Map<UUID, String> declared, LocalDate date) {
        UUID person = member.personId();
        String tie = tie(person, concerned, date);
        Recusal recusal = recusal(person.equals(author), !tie.isEmpty(), declared.containsKey(person));
        String because = recusal == Recusal.DECLARED ? declared.get(person) : tie;
        return new RollMember(
                member.officeId(),
                member.officeTitle(),
                member.chair(),
                person,
                member.personName(),
                recusal,
                Objects.requireNonNullElse(because, ""));
    }

    private String tie(UUID person, Set<String> concerned, LocalDate date) {
        return organisation.appointmentsOf(person, date).stream()
                .filter(other -> concerned.contains(other.office().bodyCode()))
                .map(other -> other.office().title())
                .sorted()
                .collect(Collectors.joining("; "));
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

    /**
     * Who sponsors it, sent it in, or would own or host what is decided. A force and the policing body that maintains it are
     * tied as one; the board itself ties nobody.
     */
    private Set<String> concernedBodies(CaseDetails asked, LocalDate date) {
        Set<String> codes = new HashSet<>();
        List<UUID> bodies = new ArrayList<>(asked.subject().concernedBodyIds());
        centre(asked).flatMap(organisation::body).map(BodyDetails::id).ifPresent(bodies::add);
        for (UUID body : bodies) {
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

    private static Optional<String> centre(CaseDetails asked) {
        return Optional.ofNullable(asked.proposal()).map(Proposal::ownership).map(Ownership::centralBodyCode);
    }

    private static void addAll(Set<String> codes, List<Maintenance> pairs, Function<Maintenance, String> code) {
        pairs.stream().map(code).forEach(codes::add);
    }
}
