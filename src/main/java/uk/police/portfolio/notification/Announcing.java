package uk.police.portfolio.notification;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.jobs.DurableJobs;
import uk.police.portfolio.jobs.Job;
import uk.police.portfolio.shared.London;

/** Puts what is told into each inbox, once, and stages the e-mail of those who want it at once. */
@Component
class Announcing implements Job<Announcement> {

    static final String NAME = "tell";

    private static final String TELL = """
            insert into message (id, event_key, person_id, office_title, kind, arguments, url, told_at, delivery)
            select gen_random_uuid(), :key, p.id, t.title, :kind, :arguments, :url, :at, coalesce(m.delivery, 'AT_ONCE')
              from told t join person p on p.id = t.person_id left join message_preference m on m.person_id = p.id
             where p.ended_at is null
            on conflict (event_key, person_id) do nothing
            returning id, delivery
            """;

    private final JdbcClient database;
    private final DurableJobs jobs;

    Announcing(JdbcClient database, DurableJobs jobs) {
        this.database = database;
        this.jobs = jobs;
    }

    private record Told(UUID id, Delivery delivery) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Announcement> payload() {
        return Announcement.class;
    }

    @Override
    public void run(Announcement told) {
        insert(told).stream()
                .filter(message -> message.delivery() == Delivery.AT_ONCE)
                .forEach(message ->
                        jobs.stage(MessageMail.NAME, message.id().toString(), new MessageMail.ToMail(message.id())));
    }

    private List<Told> insert(Announcement told) {
        return database.sql(told.audience().asSql() + TELL)
                .param("key", told.key())
                .param("kind", told.kind())
                .param("arguments", told.arguments().toArray(String[]::new))
                .param("url", told.url())
                .param("at", told.at().atOffset(ZoneOffset.UTC))
                .param("day", London.dayOf(told.at()))
                .param("actor", told.actor())
                .param("reference", told.reference())
                .param("detail", told.detail())
                .query(Told.class)
                .list();
    }
}
