package uk.police.portfolio.authority;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.police.portfolio.shared.Money;

/** Bare instruments for tests of the ledger, and what the ledger says of them. */
record InstrumentRows(JdbcClient jdbc) {

    String add(String reference, @Nullable String aggregateLimit, @Nullable String parent) {
        jdbc.sql("""
                        insert into instrument (id, version, revision, reference, kind, title, draft, givers, taker, matters, everything,
                            capabilities, excluded_capabilities, aggregate_limit_amount, from_on, parent_id, sub_delegable, succession,
                            drafted_at, drafted_by, drafted_in_office)
                        values (gen_random_uuid(), 0, 0, ?, 'COLLABORATION_AGREEMENT', 'For a test', true, '{kent/policing-body}', 'national-board',
                            '{PROGRAMME_FUNDING}', true, '{}', '{}', ?, '2026-01-01', (select id from instrument where reference = ?), true,
                            'CONTINUES', now(), 'A test', 'A test')
                        """)
                .params(reference, aggregateLimit == null ? null : new BigDecimal(aggregateLimit), parent)
                .update();
        return reference;
    }

    Money drawn(String reference, String seat) {
        return new Money(
                jdbc.sql("""
                        select coalesce(sum(a.drawn_amount), 0) from headroom_account a join instrument i on i.id = a.instrument_id
                         where i.reference = ? and a.seat = ?
                        """).params(reference, seat).query(BigDecimal.class).single());
    }

    Money entries(String reference) {
        return new Money(jdbc.sql("""
                        select coalesce(sum(e.amount), 0) from headroom_entry e join instrument i on i.id = e.instrument_id
                         where i.reference = ? and e.seat = 'kent/policing-body'
                        """).param(reference).query(BigDecimal.class).single());
    }
}
