package uk.police.portfolio.rules;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RuleChangeRepository extends Repository<RuleChange, UUID> {

    RuleChange save(RuleChange change);

    /** Oldest first: the rule book is small, and read as a whole. */
    List<RuleChange> findAllByOrderByNumber();

    // One change at a time, so that a version once read never gains an earlier change.
    @Query(
            value = "select 1 from (select pg_advisory_xact_lock(hashtext('rule_change'))) as locked",
            nativeQuery = true)
    int lock();
}
