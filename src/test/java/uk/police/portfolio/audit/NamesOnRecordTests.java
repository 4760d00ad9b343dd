package uk.police.portfolio.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.decision.meeting.MeetingVotes;
import uk.police.portfolio.decision.meeting.Sittings;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.organisation.OrganisationRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.Subject;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** A name may have to be erased one day, and an entry never changes: what is hashed holds people by id. */
@PortalTest
class NamesOnRecordTests {

    /** As such entries were written before people stood in them by id. */
    private record OnceAppointed(Actor by, Instant at, Subject subject) implements DomainEvent {

        @Override
        public List<Change> changes() {
            return List.of(Change.to("holder", "Wilhelmina Oldentry"));
        }
    }

    private static final String AUDITOR = "hmicfrs/inspector";
    private static final String OFFICE = "kent/chief-information-officer";

    private final String name = "Wilhelmina " + UUID.randomUUID();

    @Autowired
    People people;

    @Autowired
    OrganisationRegister organisation;

    @Autowired
    Sittings sittings;

    @Autowired
    MeetingVotes votes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Timeline timeline;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    @Test
    void holdsWhoIsAppointedAndWhoEndsByTheirIdAndShowsThemByName() {
        UUID person = people.newcomer(name, UUID.randomUUID() + "@names.example");
        UUID held = people.appoint(person, OFFICE, Capacity.DEPUTISING);
        organisation.endAppointment(held, LocalDate.of(2020, 2, 1), "A test", Actor.PORTAL);

        for (String act : List.of("HolderAppointed", "AppointmentEnded")) {
            AuditEntry entry = latest(act);
            assertThat(entry.changes().toString()).contains("person/" + person).doesNotContain(name);
            assertThat(entry.isIntact()).isTrue();
            assertThat(get("/record/" + entry.sequence())).bodyText().contains(name);
            assertThat(get("/record/export?subject=" + OFFICE + "&act=" + act))
                    .bodyText()
                    .contains("holder: ", name)
                    .doesNotContain("person/");
        }
    }

    @Test
    void holdsWhoWasThereAndWhoDeclaredAnInterestByTheirId() {
        Actor member = sittings.member(2);
        String about = sittings.beforeTheBoard("Named in the room");
        String meeting = sittings.about(about);
        sittings.attend(meeting, 9);
        votes.noteInterest(meeting, about, member.officeId(), "Knows the supplier", sittings.secretary());

        for (AuditEntry entry : List.of(latest("AttendanceRecorded"), latest("InterestDeclared"))) {
            assertThat(entry.changes().toString())
                    .contains("person/" + member.personId())
                    .doesNotContain(member.personName());
            assertThat(get("/record/" + entry.sequence())).bodyText().contains(member.personName());
        }
    }

    @Test
    void hasNobodysNameInWhatAnyActChanged() {
        assertThat(jdbc.sql("""
                        select distinct e.act || ': ' || p.name from audit_entry e
                          join person p on strpos(e.changes::text, p.name) > 0 or
                               e.subject_kind <> 'person' and strpos(e.subject_title, p.name) > 0
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void leavesEntriesWithNamesAsTheyWereWritten() {
        Subject office = new Subject("office", "old/" + UUID.randomUUID(), "An office of old");
        new TransactionTemplate(transactions)
                .executeWithoutResult(status ->
                        events.publishEvent(new OnceAppointed(sittings.secretary(), clock.instant(), office)));

        AuditEntry entry = timeline.of(office.reference()).get(0);

        assertThat(entry.isIntact()).isTrue();
        assertThat(get("/record/" + entry.sequence())).bodyText().contains("Wilhelmina Oldentry", "Matches");
    }

    private AuditEntry latest(String act) {
        return timeline
                .of(jdbc.sql("select subject_reference from audit_entry where act = ? order by sequence desc limit 1")
                        .param(act)
                        .query(String.class)
                        .single())
                .stream()
                .filter(entry -> entry.act().equals(act))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).with(SignIn.as(AUDITOR)).exchange();
    }
}
