package uk.police.portfolio.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.identity.NewPerson;
import uk.police.portfolio.identity.PeopleRegister;
import uk.police.portfolio.identity.SampleSwitch;
import uk.police.portfolio.organisation.AppointHolder;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.organisation.OfficeDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.organisation.OrganisationRegister;
import uk.police.portfolio.shared.Actor;

/** An invented holder for every office that the sample needs, once. */
@Component
@Order(100)
class SamplePeople implements ApplicationRunner {

    private static final LocalDate IN_OFFICE_SINCE = LocalDate.of(2024, 5, 9);

    private final SampleSwitch sample;
    private final OrganisationDirectory directory;
    private final OrganisationRegister organisation;
    private final PeopleRegister people;
    private final TransactionTemplate transaction;

    SamplePeople(
            SampleSwitch sample,
            OrganisationDirectory directory,
            OrganisationRegister organisation,
            PeopleRegister people,
            TransactionTemplate transaction) {
        this.sample = sample;
        this.directory = directory;
        this.organisation = organisation;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (sample.isOn()
                && directory.holdersOf(office("national-board/chair").id()).isEmpty()) {
            transaction.executeWithoutResult(status -> make(SamplePosts.among(directory.offices())));
        }
    }

    private void make(List<SamplePost> posts) {
        SampleNames names = new SampleNames();
        List<SamplePost> own = posts.stream().filter(SamplePost::isOfItsOwn).toList();
        List<NewPerson> holders = IntStream.range(0, own.size())
                .mapToObj(number ->
                        new NewPerson(names.name(number), own.get(number).email()))
                .toList();
        List<UUID> ids = people.registerSample(holders, Actor.PORTAL);
        for (SamplePost post : posts) {
            int number = own.indexOf(SamplePost.of(post.heldByHolderOf()));
            appoint(post, ids.get(number), holders.get(number).name());
        }
    }

    private void appoint(SamplePost post, UUID person, String name) {
        organisation.appoint(
                new AppointHolder(post.officeCode(), person, name, Capacity.SUBSTANTIVE, IN_OFFICE_SINCE, null, ""),
                Actor.PORTAL);
    }

    private OfficeDetails office(String code) {
        return directory.office(code).orElseThrow();
    }
}
