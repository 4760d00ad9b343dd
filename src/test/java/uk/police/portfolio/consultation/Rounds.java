package uk.police.portfolio.consultation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.police.portfolio.consultation.answer.Answer;
import uk.police.portfolio.consultation.answer.GiveAnswer;
import uk.police.portfolio.consultation.answer.SeatAnswers;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OfficeDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.organisation.SeatFilling;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.support.People;

/** Consultations for the tests of this module, about things that exist nowhere else. */
@Component
public class Rounds {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ConsultationRegister register;
    private final SeatAnswers answers;
    private final OrganisationDirectory organisation;
    private final People people;
    private final Clock clock;

    Rounds(
            ConsultationRegister register,
            SeatAnswers answers,
            OrganisationDirectory organisation,
            People people,
            Clock clock) {
        this.register = register;
        this.answers = answers;
        this.organisation = organisation;
        this.people = people;
        this.clock = clock;
    }

    public static ConsultationSubject subject() {
        String reference = "TST-%05d".formatted(COUNT.incrementAndGet());
        return new ConsultationSubject("test", reference, "Who owns " + reference, "/decisions", List.of());
    }

    public Actor secretary() {
        return people.holding("national-board/secretary");
    }

    /** The 86 seats of the territorial forces, by code. */
    public List<String> seats() {
        Set<String> territorial = organisation.territorialForces(today()).stream()
                .map(ForceDetails::code)
                .collect(Collectors.toSet());
        return organisation.seats(today()).stream()
                .filter(seat -> territorial.contains(seat.forceCode()))
                .map(SeatFilling::seatCode)
                .sorted()
                .toList();
    }

    public String opened(String... seatCodes) {
        return register.open(subject(), List.of(seatCodes), secretary());
    }

    public String openedToAll() {
        return register.open(subject(), seats(), secretary());
    }

    /** Somebody who holds the office that fills the seat today. */
    public Actor holderOf(String seatCode) {
        OfficeDetails office = organisation.officeOrSeat(seatCode, today()).orElseThrow();
        UUID person = UUID.nameUUIDFromBytes(office.code().getBytes(StandardCharsets.UTF_8));
        return new Actor(
                person,
                "Holder of " + office.title(),
                office.id(),
                office.code(),
                office.title(),
                office.bodyId(),
                office.bodyCode(),
                office.bodyName(),
                Set.of(Role.AUTHORITY_HOLDER));
    }

    public void answer(String reference, String seatCode, Answer answer) {
        answers.answer(
                reference,
                new GiveAnswer(seatCode, answer, answer.needsReply() ? "Who pays for it after year two?" : ""),
                holderOf(seatCode));
    }

    /** One that is closed, in which the seat objects and has no reply yet. */
    public String toReply(String seatCode) {
        String reference = opened(seatCode);
        answer(reference, seatCode, Answer.OBJECT);
        register.close(reference, "", secretary());
        return reference;
    }

    /** The worked case: of 86 seats, 71 answer, 52 support, 9 support with a change, 7 object, 3 abstain. */
    public String worked() {
        String reference = openedToAll();
        List<String> seats = seats();
        List<Answer> said = Stream.of(
                        Stream.generate(() -> Answer.SUPPORT).limit(52),
                        Stream.generate(() -> Answer.SUPPORT_WITH_CHANGE).limit(9),
                        Stream.generate(() -> Answer.OBJECT).limit(7),
                        Stream.generate(() -> Answer.ABSTAIN).limit(3))
                .flatMap(each -> each)
                .toList();
        for (int i = 0; i < said.size(); i++) {
            answer(reference, seats.get(i), said.get(i));
        }
        return reference;
    }

    public LocalDate today() {
        return London.today(clock);
    }
}
