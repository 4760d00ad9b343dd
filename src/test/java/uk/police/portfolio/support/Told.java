package uk.police.portfolio.support;

import java.util.List;
import java.util.UUID;

/** What the tests' database has on the record, and whom it has told. */
public final class Told {

    private Told() {}

    /** How many entries of this act the record has about what has that reference. */
    public static long recorded(String reference, String act) {
        return TestDatabase.suite()
                .owner()
                .sql("select count(*) from audit_entry where subject_reference = ? and act = ?")
                .params(reference, act)
                .query(Long.class)
                .single();
    }

    /** Who has a message of this kind that names that reference, once for each message. */
    public static List<UUID> to(String kind, String reference) {
        return TestDatabase.suite()
                .owner()
                .sql("select person_id from message where kind = ? and ? = any(arguments)")
                .params(kind, reference)
                .query(UUID.class)
                .list();
    }
}
