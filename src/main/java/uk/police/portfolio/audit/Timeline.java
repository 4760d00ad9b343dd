package uk.police.portfolio.audit;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened to one thing, in order; whether a reader may see that thing is its own module's decision. */
@Service
public class Timeline {

    private final JdbcClient database;
    private final AuditEntryRows rows;

    Timeline(JdbcClient database, AuditEntryRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** The entries about the reference ({@code PRG-0042}), the oldest first; refused attempts included. */
    @Transactional(readOnly = true)
    public List<AuditEntry> of(String reference) {
        return of(List.of(reference));
    }

    /** The entries about several references in one order: a programme together with its cases. */
    @Transactional(readOnly = true)
    public List<AuditEntry> of(Collection<String> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        return database.sql("select * from audit_entry where subject_reference in (:references) order by sequence")
                .param("references", references)
                .query(rows)
                .list();
    }
}
