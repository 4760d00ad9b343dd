package uk.police.portfolio.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import uk.police.portfolio.identity.NewPerson;
import uk.police.portfolio.identity.PeopleRegister;
import uk.police.portfolio.identity.SampleSwitch;
import uk.police.portfolio.identity.signin.WhoActs;
import uk.police.portfolio.organisation.AppointHolder;
import uk.police.portfolio.organisation.AppointmentDetails;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.organisation.OfficeDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.organisation.OrganisationRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;

/** The people that tests act as: whoever holds the office, appointed by the portal's own verbs if nobody does. */
@Component
public class People {

    private final PeopleRegister people;
    private final OrganisationRegister organisation;
    private final OrganisationDirectory directory;
    private final WhoActs whoActs;
    private final SampleSwitch sample;
    private final Clock clock;
    private final Map<String, UUID> holders = new ConcurrentHashMap<>();

    People(
            PeopleRegister people,
            OrganisationRegister organisation,
            OrganisationDirectory directory,
            WhoActs whoActs,
            SampleSwitch sample,
            Clock clock) {
        this.people = people;
        this.organisation = organisation;
        this.directory = directory;
        this.whoActs = whoActs;
        this.sample = sample;
        this.clock = clock;
    }

    /** The holder of the office, acting in it: {@code kent/chief-information-officer}. */
    public Actor holding(String officeCode) {
        OfficeDetails office = directory.office(officeCode).orElseThrow();
        UUID person = holders.computeIfAbsent(officeCode, code -> holder(office));
        return whoActs.in(office.id(), person).orElseThrow();
    }

    /** A new person who holds no office; signs in with {@link #password()}. */
    public UUID newcomer(String name, String email) {
        return people.registerSample(List.of(new NewPerson(name, email)), Actor.PORTAL)
                .get(0);
    }

    /** Appoints the person to the office from 1 January 2020, with the evidence that acting in it needs. */
    public UUID appoint(UUID person, String officeCode, Capacity capacity) {
        String name = people.details(person, Actor.PORTAL).name();
        return organisation.appoint(
                new AppointHolder(
                        officeCode, person, name, capacity, LocalDate.of(2020, 1, 1), null, "Minute of the board"),
                Actor.PORTAL);
    }

    /** The person in an office that they were appointed to. */
    public Actor actor(UUID person, String officeCode) {
        return whoActs.in(officeOf(officeCode), person).orElseThrow();
    }

    public UUID officeOf(String officeCode) {
        return directory.office(officeCode).orElseThrow().id();
    }

    /** The password of every person that was made here. */
    public String password() {
        return sample.password();
    }

    public String emailOf(Actor actor) {
        return people.details(actor.personId(), Actor.PORTAL).email();
    }

    private UUID holder(OfficeDetails office) {
        LocalDate today = London.today(clock);
        return directory.holdersOf(office.id()).stream()
                .filter(held -> held.term().contains(today))
                .filter(held -> whoActs.in(office.id(), held.personId()).isPresent())
                .findFirst()
                .map(AppointmentDetails::personId)
                .orElseGet(() -> newHolder(office));
    }

    private UUID newHolder(OfficeDetails office) {
        UUID person = newcomer("Holder of " + office.title(), office.code().replace('/', '.') + "@test.example");
        organisation.appoint(
                new AppointHolder(
                        office.code(),
                        person,
                        people.details(person, Actor.PORTAL).name(),
                        Capacity.SUBSTANTIVE,
                        office.existence().fromOn(),
                        null,
                        ""),
                Actor.PORTAL);
        return person;
    }
}
