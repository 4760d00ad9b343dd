package uk.police.portfolio.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.DomainEvent;
import uk.police.portfolio.shared.RecordRefusal;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.Subject;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.TestDatabase;

@PortalTest
class RecordTests {

    private record KettleBoiled(
            Actor by, Instant at, Subject subject, @Nullable String reason) implements DomainEvent {

        @Override
        public List<Change> changes() {
            return List.of(Change.of("water", "cold", "hot \"é\"\n\u0001"), Change.of("lid", "open", null));
        }
    }

    private static final Actor BY = new Actor(
            UUID.randomUUID(),
            "Pat O'Neill",
            UUID.randomUUID(),
            "kent/tea",
            "Tea Maker of Kent Police",
            UUID.randomUUID(),
            "kent",
            "Kent Police",
            Set.of(Role.FORCE_LEAD));

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Timeline timeline;

    @Autowired
    RecordRefusal refusals;

    private final TransactionTemplate transaction;

    RecordTests(@Autowired PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void anActAndItsEntryAreWrittenTogether() {
        String kettle = boilInTransaction();

        AuditEntry entry = timeline.of(kettle).get(0);

        assertThat(entry.act()).isEqualTo("KettleBoiled");
        assertThat(entry.actInWords()).isEqualTo("Kettle boiled");
        assertThat(entry.by().personName()).isEqualTo("Pat O'Neill");
        assertThat(entry.by().officeCode()).isEqualTo("kent/tea");
        assertThat(entry.reason()).isEqualTo("Thirst");
        assertThat(entry.changes())
                .containsExactly(new Change("water", "cold", "hot \"é\"\n\u0001"), new Change("lid", "open", null));
        assertThat(entry.isIntact()).isTrue();
    }

    @Test
    void anUndoneActLeavesNoEntry() {
        String kettle = reference();

        transaction.executeWithoutResult(status -> {
            events.publishEvent(boiled(kettle));
            status.setRollbackOnly();
        });

        assertThat(timeline.of(kettle)).isEmpty();
    }

    @Test
    void anActOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> events.publishEvent(boiled(reference()))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRefusalThatMattersOutlivesWhatItRefused() {
        String kettle = reference();
        Refusal refusal = Refusal.of("OWN_CASE").citing("Standing orders 7");

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(boiled(kettle));
                    throw refusals.of(BY, subject(kettle), "vote", List.of(refusal));
                }))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.goesOnTheRecord()).isTrue());

        assertThat(timeline.of(kettle)).extracting(AuditEntry::act).containsExactly("AttemptRefused");
        assertThat(timeline.of(kettle).get(0).isRefusedAttempt()).isTrue();
        assertThat(timeline.of(kettle).get(0).reason()).isEqualTo("OWN_CASE (Standing orders 7)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set reason = 'other' where sequence = 1",
                "delete from audit_entry where false",
                "truncate audit_entry"
            })
    void nobodyChangesTheRecord(String sql) {
        String kettle = boilInTransaction();

        for (JdbcClient database : List.of(
                TestDatabase.suite().application(),
                TestDatabase.suite().owner(),
                JdbcClient.create(TestDatabase.suite().asSuperuser()))) {
            assertThatThrownBy(() -> database.sql(sql).update())
                    .rootCause()
                    .hasMessageMatching(
                            "(?s).*(permission denied for table audit_entry|audit_entry is only added to).*");
        }
        assertThat(timeline.of(kettle)).hasSize(1);
    }

    @Test
    void aForgedEntryIsFoundOut() {
        String kettle = boilInTransaction();
        JdbcClient superuser = JdbcClient.create(TestDatabase.suite().asSuperuser());

        superuser.sql("""
                        do $$ begin
                            alter table audit_entry disable trigger user;
                            update audit_entry set reason = 'Hunger' where subject_reference = '%s';
                            alter table audit_entry enable trigger user;
                        end $$
                        """.formatted(kettle)).update();

        assertThat(timeline.of(kettle).get(0).isIntact()).isFalse();
    }

    private String boilInTransaction() {
        String kettle = reference();
        transaction.executeWithoutResult(status -> events.publishEvent(boiled(kettle)));
        return kettle;
    }

    private static KettleBoiled boiled(String kettle) {
        return new KettleBoiled(BY, Instant.parse("2026-11-23T07:15:00.123456789Z"), subject(kettle), "Thirst");
    }

    private static Subject subject(String kettle) {
        return new Subject("kettle", kettle, "The kettle");
    }

    private static String reference() {
        return "KTL-" + UUID.randomUUID();
    }
}
