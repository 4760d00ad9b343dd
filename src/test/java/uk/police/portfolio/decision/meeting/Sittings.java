package uk.police.portfolio.decision.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.Cases;
import uk.police.portfolio.decision.PaperAsRead;
import uk.police.portfolio.decision.Triage;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.support.People;

/** Meetings, and cases before the board to talk about in them, each at a time of its own. */
@Component
public class Sittings {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final MeetingRegister meetings;
    private final Agendas agendas;
    private final CaseRegister cases;
    private final Triage triage;
    private final People people;
    private final Clock clock;

    Sittings(MeetingRegister meetings, Agendas agendas, CaseRegister cases, Triage triage, People people, Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.cases = cases;
        this.triage = triage;
        this.people = people;
        this.clock = clock;
    }

    public LocalDate today() {
        return London.today(clock);
    }

    /** A time at which no other test lets the board meet. */
    public MeetingPlan plan(LocalDate day) {
        int minute = COUNT.incrementAndGet() % (24 * 60);
        return new MeetingPlan(day, LocalTime.of(minute / 60, minute % 60), "Lambeth", "");
    }

    /** Before nine, so that one of today has begun; never at a full minute, which is for the plans. */
    public String scheduled(int daysFromNow) {
        int second = COUNT.incrementAndGet() % (9 * 60 * 59);
        LocalTime early = LocalTime.ofSecondOfDay(second / 59 * 60 + second % 59 + 1);
        return meetings.schedule(new MeetingPlan(today().plusDays(daysFromNow), early, "Lambeth", ""), secretary());
    }

    /** One today, with the case on its agenda. */
    public String about(String... caseReferences) {
        String reference = scheduled(0);
        List.of(caseReferences).forEach(each -> agendas.putOn(reference, each, secretary()));
        return reference;
    }

    public String beforeTheBoard(String title) {
        return beforeTheBoard(title, List.of());
    }

    public String beforeTheBoard(String title, List<PaperAsRead.Document> documents) {
        Actor author = author();
        String subject = "SIT-%04d".formatted(COUNT.incrementAndGet());
        String reference = cases.submit(Cases.subject(subject, author, title, documents), author);
        triage.pickUp(reference, secretary());
        triage.propose(reference, 1, Cases.proposal(Ownership.central("police-digital-service")), secretary());
        triage.sendToBoard(reference, "Affects several forces", secretary());
        return reference;
    }

    /** The chair and the first members are there, up to as many; the others are not. */
    public void attend(String meeting, int there) {
        Map<UUID, Presence> found = new HashMap<>();
        found.put(chair().officeId(), there > 0 ? Presence.PRESENT : Presence.APOLOGIES);
        for (int i = 1; i <= 12; i++) {
            found.put(member(i).officeId(), i < there ? Presence.PRESENT : Presence.APOLOGIES);
        }
        meetings.recordAttendance(meeting, found, secretary());
    }

    public List<Actor> members() {
        return IntStream.rangeClosed(1, 12).mapToObj(this::member).toList();
    }

    public Actor member(int number) {
        return people.holding("national-board/member-%02d".formatted(number));
    }

    public Actor chair() {
        return people.holding("national-board/chair");
    }

    public Actor secretary() {
        return people.holding("national-board/secretary");
    }

    public Actor author() {
        return people.holding("btp/chief-information-officer");
    }
}
