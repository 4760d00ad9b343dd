package uk.police.portfolio.identity;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.police.portfolio.jobs.Job;

/** Mails an invited person their link; where an identity provider signs people in, where to go. */
@Component
class InvitationMail implements Job<InvitationMail.Invited> {

    static final String NAME = "mail-invitation";

    private final PersonRepository people;
    private final OneTimeLinks links;
    private final MailRoom mails;
    private final boolean local;

    InvitationMail(
            PersonRepository people,
            OneTimeLinks links,
            MailRoom mails,
            @Value("${portfolio.sign-in:local}") String signIn) {
        this.people = people;
        this.links = links;
        this.mails = mails;
        this.local = "local".equals(signIn);
    }

    record Invited(UUID person) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Invited> payload() {
        return Invited.class;
    }

    @Override
    public void run(Invited invited) {
        people.findById(invited.person())
                .filter(person -> person.mayEnter(false) && person.passwordHash() == null)
                .ifPresent(person -> mails.send(person.details(), "identity.mail.invitation", path(person)));
    }

    private String path(Person person) {
        return local
                ? "/invitation/"
                        + links.make(LinkPurpose.INVITATION, person.id()).text()
                : "/sign-in";
    }
}
