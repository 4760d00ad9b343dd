package uk.police.portfolio.notification;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.jobs.Job;

/** Mails one person the messages of a day. */
@Component
class DigestMail implements Job<DigestMail.ToMail> {

    static final String NAME = "mail-digest";

    private final JdbcClient database;
    private final PostRoom post;
    private final Clock clock;

    DigestMail(JdbcClient database, PostRoom post, Clock clock) {
        this.database = database;
        this.post = post;
        this.clock = clock;
    }

    record ToMail(UUID digest) {}

    private record Addressed(String name, String email) {}

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
            database.sql("""
                            select p.name, p.email from digest d join person p on p.id = d.person_id
                             where d.id = ? and d.mailed_at is null and p.ended_at is null
                            """)
                    .param(due.digest())
                    .query(Addressed.class)
                    .optional()
                    .ifPresent(to -> mail(due.digest(), to));
        }
    }

    private void mail(UUID digest, Addressed to) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        List<MessageDetails> messages = database.sql("update message set mailed_at = ? where digest_id = ? returning *")
                .params(now, digest)
                .query(MessageRows::read)
                .list();
        database.sql("update digest set mailed_at = ? where id = ?")
                .params(now, digest)
                .update();
        post.send(new PostRoom.Letter(
                "digest-" + digest,
                to.email(),
                post.words("notification.digest", messages.size()),
                post.words(
                        "notification.digest.text",
                        to.name(),
                        messages.stream()
                                .sorted(Comparator.comparing(MessageDetails::toldAt))
                                .map(this::entry)
                                .collect(Collectors.joining("\n\n")),
                        post.address("/inbox"),
                        post.address("/account/messages"))));
    }

    private String entry(MessageDetails message) {
        String kind = "notification.kind." + message.kind();
        return post.words(kind, message.arguments().toArray()) + "\n" + post.address(message.url());
    }
}
