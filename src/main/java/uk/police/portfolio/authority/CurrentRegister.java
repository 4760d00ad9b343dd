package uk.police.portfolio.authority;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.authority.coverage.CapabilityTree;
import uk.police.portfolio.authority.coverage.Establishment;
import uk.police.portfolio.authority.coverage.InstrumentTerms;
import uk.police.portfolio.authority.coverage.Register;

/**
 * The register as the database has it now, kept in memory: one statement tells whether it is still current, and only the
 * instruments that changed since are read again.
 */
@Component
class CurrentRegister {

    private record Edition(long revision, String establishment) {}

    private record Held(
            Edition edition,
            Establishment establishment,
            CapabilityTree capabilities,
            Map<String, InstrumentTerms> terms,
            Register register) {}

    // Offices and bodies are few, and counted rather than versioned: every change of theirs moves a version or a date.
    private static final String EDITION = """
            select r.number as revision,
                   (select count(*) || '/' || coalesce(sum(version), 0) from body) || ' '
                   || (select count(*) || '/' || coalesce(sum(version), 0) from office) || ' '
                   || (select count(*) || '/' || coalesce(sum(to_on - date '2000-01-01'), 0) from seat_filling) || ' '
                   || (select count(*) || '/' || coalesce(sum(version), 0) from capability) as establishment
              from register_revision r
            """;

    private final JdbcClient jdbc;
    private final TermsLedger ledger;
    private final EstablishmentSource source;
    private final TransactionTemplate apart;
    private final AtomicReference<Held> held = new AtomicReference<>();

    CurrentRegister(
            JdbcClient jdbc, TermsLedger ledger, EstablishmentSource source, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.source = source;
        // What the caller has not committed yet must not be remembered: it may never come true.
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setReadOnly(true);
    }

    /** Where it is still current, on the caller's own connection: nobody waits for another one while they hold locks. */
    Register now() {
        Held known = held.get();
        if (known != null && known.edition().equals(edition())) {
            return known.register();
        }
        return Objects.requireNonNull(apart.execute(status -> current()));
    }

    /** The register as it would be if what the caller has done to bodies, offices and seats were committed. */
    Register supposing() {
        now();
        Held known = Objects.requireNonNull(held.get());
        return new Register(
                source.establishment(), source.capabilities(), known.terms().values());
    }

    private Register current() {
        Edition edition = edition();
        Held known = held.get();
        if (known != null && known.edition().equals(edition)) {
            return known.register();
        }
        return refreshed(edition).register();
    }

    private Edition edition() {
        return jdbc.sql(EDITION).query(Edition.class).single();
    }

    private synchronized Held refreshed(Edition edition) {
        Held known = held.get();
        if (known != null && known.edition().equals(edition)) {
            return known;
        }
        Held kept = known != null && known.edition().establishment().equals(edition.establishment()) ? known : null;
        Establishment establishment = kept == null ? source.establishment() : kept.establishment();
        CapabilityTree capabilities = kept == null ? source.capabilities() : kept.capabilities();
        Map<String, InstrumentTerms> terms = known == null ? new HashMap<>() : new HashMap<>(known.terms());
        ledger.changedSince(known == null ? -1 : known.edition().revision())
                .forEach(changed -> terms.put(changed.reference(), changed));
        Register register = new Register(establishment, capabilities, terms.values());
        Held fresh = new Held(edition, establishment, capabilities, terms, register);
        held.set(fresh);
        return fresh;
    }
}
