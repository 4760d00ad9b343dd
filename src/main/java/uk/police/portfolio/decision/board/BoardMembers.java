package uk.police.portfolio.decision.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.police.portfolio.organisation.AppointmentDetails;
import uk.police.portfolio.organisation.BodyDetails;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.organisation.OfficeKind;
import uk.police.portfolio.organisation.OrganisationDirectory;

/** Says who sits on the board on a day. */
@Component
public class BoardMembers {

    private static final Set<OfficeKind> VOTING = Set.of(OfficeKind.CHAIR_OF_BOARD, OfficeKind.MEMBER_OF_BOARD);

    private final OrganisationDirectory organisation;

    BoardMembers(OrganisationDirectory organisation) {
        this.organisation = organisation;
    }

    /** One holder an office and one office a person; who acts for an absent holder sits in their stead. */
    public List<BoardMember> on(LocalDate date) {
        UUID board = organisation.body(RollCall.BOARD).map(BodyDetails::id).orElseThrow();
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
                .map(BoardMembers::member)
                .toList();
    }

    private static BoardMember member(AppointmentDetails held) {
        return new BoardMember(
                held.office().id(),
                held.office().title(),
                held.office().kind() == OfficeKind.CHAIR_OF_BOARD,
                held.personId(),
                held.holderName());
    }

    private static int precedence(Capacity capacity) {
        return switch (capacity) {
            case ACTING -> 0;
            case SUBSTANTIVE -> 1;
            case DEPUTISING -> 2;
        };
    }
}
