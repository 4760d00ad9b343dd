package uk.police.portfolio.notification;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.jobs.Job;

/** Mails one message; while the mail server fails, it is tried again and nothing is lost. */
@Component
class MessageMail implements Job<MessageMail.ToMail> {

    static final String NAME = "mail-message";

    private final JdbcClient database;
    private final PostRoom post;
    private final Enclosures enclosures;
    private final Clock clock;

    MessageMail(JdbcClient database, PostRoom post, Enclosures enclosures, Clock clock) {
        this.database = database;
        this.post = post;
        this.enclosures = enclosures;
        this.clock = clock;
    }

    record ToMail(UUID message) {}

    private record Addressed(String name, String email, MessageDetails message) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<ToMail> payload() {
        return ToMail.class;
    }

    @Override
    public void run(ToMail due) {
        if (post.isOpen()) {
            find(due.message()).ifPresent(this::mail);
        }
    }

    private Optional<Addressed> find(UUID message) {
        return database.sql("""
                        select m.*, p.name, p.email from message m join person p on p.id = m.person_id
                         where m.id = ? and m.mailed_at is null and p.ended_at is null
                        """)
                .param(message)
                .query((row, number) ->
                        new Addressed(row.getString("name"), row.getString("email"), MessageRows.read(row, number)))
                .optional();
    }

    private void mail(Addressed to) {
        MessageDetails message = to.message();
        database.sql("update message set mailed_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), message.id())
                .update();
        String kind = "notification.kind." + message.kind();
        Object[] arguments = message.arguments().toArray();
        post.send(new PostRoom.Letter(
                "message-" + message.id(),
                to.email(),
                post.words(kind, arguments),
                post.words(
                        "notification.mail.text",
                        to.name(),
                        post.words(kind, arguments),
                        post.words(kind + ".text", arguments),
                        post.address(message.url()),
                        post.address("/account/messages")),
                enclosures.of(message)));
    }
}
