package uk.police.portfolio.audit;

import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.AttemptRefused;
import uk.police.portfolio.shared.DomainEvent;

/** Writes every act down as it happens: no act without its entry, no entry without its act. */
@Component
class RecordKeeper {

    private final JdbcClient database;
    private final JsonMapper json;
    private final TransactionTemplate ownTransaction;

    RecordKeeper(JdbcClient database, JsonMapper json, PlatformTransactionManager transactions) {
        this.database = database;
        this.json = json;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void hear(DomainEvent event) {
        if (event instanceof AttemptRefused) {
            // What was attempted is undone with its transaction; that it was attempted is not.
            ownTransaction.executeWithoutResult(status -> write(event));
        } else if (TransactionSynchronizationManager.isActualTransactionActive()) {
            write(event);
        } else {
            throw new IllegalStateException(event.act() + " was published outside the transaction of its act");
        }
    }

    private void write(DomainEvent event) {
        long sequence = database.sql("select nextval('audit_entry_sequence')")
                .query(Long.class)
                .single();
        AuditEntry unhashed = entry(event, sequence, "");
        insert(entry(event, sequence, CanonicalForm.hash(unhashed)));
    }

    private static AuditEntry entry(DomainEvent event, long sequence, String hash) {
        Actor by = event.by();
        return new AuditEntry(
                sequence,
                event.at().truncatedTo(ChronoUnit.MICROS),
                event.act(),
                new AuditEntry.ActedBy(
                        by.personId(),
                        by.personName(),
                        by.officeId(),
                        by.officeCode(),
                        by.officeTitle(),
                        by.bodyCode(),
                        by.bodyName()),
                event.instrument(),
                event.subject(),
                event.changes(),
                event.reason(),
                CanonicalForm.FORMAT,
                hash);
    }

    private void insert(AuditEntry entry) {
        database.sql("""
                        insert into audit_entry (sequence, happened_at, act, person_id, person_name, office_id, office_code,
                            office_title, body_code, body_name, subject_kind, subject_reference, subject_title, changes,
                            format, hash, instrument, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?)
                        """)
                .params(
                        entry.sequence(),
                        entry.at().atOffset(ZoneOffset.UTC),
                        entry.act(),
                        entry.by().personId(),
                        entry.by().personName(),
                        entry.by().officeId(),
                        entry.by().officeCode(),
                        entry.by().officeTitle(),
                        entry.by().bodyCode(),
                        entry.by().bodyName(),
                        entry.subject().kind(),
                        entry.subject().reference(),
                        entry.subject().title(),
                        json.writeValueAsString(entry.changes()),
                        entry.format(),
                        entry.hash())
                .param(entry.instrument())
                .param(entry.reason())
                .update();
    }
}
