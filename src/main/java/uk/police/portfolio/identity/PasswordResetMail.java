package uk.police.portfolio.identity;

import org.springframework.stereotype.Component;
import uk.police.portfolio.jobs.Job;

/** Mails a link to whoever has the address; to nobody where nobody has. The token is made here, so that no job holds it. */
@Component
class PasswordResetMail implements Job<PasswordResetMail.Asked> {

    static final String NAME = "mail-password-reset";

    private final PersonRepository people;
    private final OneTimeLinks links;
    private final MailRoom mails;

    PasswordResetMail(PersonRepository people, OneTimeLinks links, MailRoom mails) {
        this.people = people;
        this.links = links;
        this.mails = mails;
    }

    record Asked(String email) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Asked> payload() {
        return Asked.class;
    }

    @Override
    public void run(Asked asked) {
        people.findByEmail(asked.email())
                .filter(person -> person.mayEnter(false))
                .ifPresent(person -> {
                    Secret token = links.make(LinkPurpose.PASSWORD_RESET, person.id());
                    mails.send(person.details(), "identity.mail.password-reset", "/password-reset/" + token.text());
                });
    }
}
