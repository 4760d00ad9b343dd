package uk.police.portfolio.spend.extract;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.spend.ledger.StagedExtract;

/** The bodies whose ledger an actor may take in; another one's is not found. */
@Component
class OwnLedgers {

    private final StagedExtract staged;
    private final JdbcClient jdbc;

    OwnLedgers(StagedExtract staged, JdbcClient jdbc) {
        this.staged = staged;
        this.jdbc = jdbc;
    }

    /** One of them. */
    record Owned(UUID id, String code, String name) {}

    Set<String> codes(Actor by) {
        return staged.bodies(by);
    }

    Owned find(String code, Actor by) {
        if (!codes(by).contains(code)) {
            throw new NotFoundException("ledger", code);
        }
        return jdbc.sql("select id, code, name from body where code = ?")
                .param(code)
                .query(Owned.class)
                .single();
    }

    /** What is done with one body's ledger follows one another from here on, to the end of the transaction. */
    Owned lock(String code, Actor by) {
        Owned owned = find(code, by);
        jdbc.sql("select count(pg_advisory_xact_lock(hashtext('ledger'), hashtext(?)))")
                .param(owned.id().toString())
                .query(Long.class)
                .single();
        return owned;
    }
}
