package uk.police.portfolio.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.organisation.AppointHolder;
import uk.police.portfolio.organisation.Capacity;
import uk.police.portfolio.organisation.OrganisationRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.RefusedException;

/** Makes the portal's first administrator, once, for whoever reads its log at the first start. */
@Service
@Transactional
public class FirstAdministrator {

    private static final String OFFICE = "portfolio-office/administrator";

    private final PersonRepository people;
    private final OneTimeLinks links;
    private final OrganisationRegister organisation;
    private final PasswordEncoder passwords;
    private final Clock clock;

    FirstAdministrator(
            PersonRepository people,
            OneTimeLinks links,
            OrganisationRegister organisation,
            PasswordEncoder passwords,
            Clock clock) {
        this.people = people;
        this.links = links;
        this.organisation = organisation;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A new link, ending the one before; empty once there is anybody. */
    public Optional<Secret> invite() {
        return people.count() == 0 ? Optional.of(links.make(LinkPurpose.FIRST_ADMINISTRATOR, null)) : Optional.empty();
    }

    /** Whether nobody is on the register, so that nobody can sign in. */
    @Transactional(readOnly = true)
    public boolean isNeeded() {
        return people.count() == 0;
    }

    @Transactional(readOnly = true)
    public boolean isInvited(String token) {
        return links.open(LinkPurpose.FIRST_ADMINISTRATOR, token).isPresent() && people.count() == 0;
    }

    /**
     * Makes the person and appoints them. A link that is unknown, used or expired is not found; a password that will not do is
     * refused, and the link can still be used.
     *
     * @param password null where an identity provider signs people in
     */
    public PersonDetails make(String token, NewPerson newcomer, @Nullable String password) {
        links.use(LinkPurpose.FIRST_ADMINISTRATOR, token);
        Person person = password == null
                ? Person.invited(newcomer.name(), newcomer.email(), Actor.PORTAL, clock.instant())
                : withPassword(newcomer, password);
        PersonDetails administrator = people.saveAndFlush(person).details();
        LocalDate today = London.today(clock);
        organisation.appoint(
                new AppointHolder(
                        OFFICE, administrator.id(), administrator.name(), Capacity.SUBSTANTIVE, today, null, ""),
                Actor.PORTAL);
        return administrator;
    }

    private Person withPassword(NewPerson newcomer, String password) {
        var refusals = PasswordRules.refusals(password, Person.address(newcomer.email()), newcomer.name());
        RefusedException.throwIfAny(refusals);
        return Person.registered(
                newcomer.name(), newcomer.email(), passwords.encode(password), Actor.PORTAL, clock.instant());
    }
}
