package uk.police.portfolio.decision.binding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.support.TestDatabase;

/** Agreements in force for the board, on the register as if they had been imported: bare rows, for one capability each. */
public final class Agreements {

    private final JdbcClient jdbc;

    public Agreements() {
        this(TestDatabase.suite().owner());
    }

    public Agreements(JdbcClient owner) {
        this.jdbc = owner;
    }

    /**
     * For money and for ownership.
     *
     * @param signers seats that gave it and have signed it
     */
    public String inForce(
            String reference,
            String taker,
            String capability,
            Collection<String> signers,
            @Nullable String singleLimit,
            @Nullable String aggregateLimit) {
        Set<Matter> both = EnumSet.of(Matter.PROGRAMME_FUNDING, Matter.OWNERSHIP);
        return inForce(reference, taker, capability, signers, both, singleLimit, aggregateLimit);
    }

    /** @param matters what it is authority for */
    public String inForce(
            String reference,
            String taker,
            String capability,
            Collection<String> signers,
            Set<Matter> matters,
            @Nullable String singleLimit,
            @Nullable String aggregateLimit) {
        UUID id = UUID.randomUUID();
        long revision = jdbc.sql("update register_revision set number = number + 1 returning number")
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into instrument (id, version, revision, reference, kind, title, draft, givers, taker, matters, everything,
                            capabilities, excluded_capabilities, single_limit_amount, aggregate_limit_amount, from_on, sub_delegable,
                            succession, drafted_at, drafted_by, drafted_in_office)
                        values (?, 0, ?, ?, 'COLLABORATION_AGREEMENT', 'For a test', false, ?, ?, ?, false,
                            ?, '{}', ?, ?, '2026-01-01', false, 'CONTINUES', now(), 'A test', 'A test')
                        """)
                .params(
                        id,
                        revision,
                        reference,
                        signers.toArray(String[]::new),
                        taker,
                        matters.stream().map(Matter::name).toArray(String[]::new),
                        new String[] {capability},
                        amount(singleLimit),
                        amount(aggregateLimit))
                .update();
        for (String signer : signers) {
            jdbc.sql("""
                            insert into instrument_signature (id, instrument_id, signer, signed_on, signed_by, from_paper, recorded_at)
                            values (gen_random_uuid(), ?, ?, '2026-01-01', 'A test', true, now())
                            """).params(id, signer).update();
        }
        return reference;
    }

    public void revoke(String reference) {
        jdbc.sql("""
                        update instrument set revoked_on = '2026-01-02',
                               revision = (select number + 1 from register_revision) where reference = ?
                        """).param(reference).update();
        jdbc.sql("update register_revision set number = number + 1").update();
    }

    public List<String> drawnFor(String decision) {
        return jdbc.sql("""
                        select e.seat || ' ' || sum(e.amount) from headroom_entry e where e.drawn_for_reference = ?
                         group by e.seat having sum(e.amount) <> 0 order by e.seat
                        """).param(decision).query(String.class).list();
    }

    private static @Nullable BigDecimal amount(@Nullable String pounds) {
        return pounds == null ? null : new BigDecimal(pounds);
    }
}
