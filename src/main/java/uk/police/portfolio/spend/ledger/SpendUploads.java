package uk.police.portfolio.spend.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.spend.file.FileKind;
import uk.police.portfolio.spend.file.KeptFiles;

/** Keeps files between preview and confirmation, for the person who uploaded them, and tells what was posted. */
@Service
public class SpendUploads {

    private final JdbcClient jdbc;
    private final SpendImports imports;
    private final KeptFiles files;

    SpendUploads(JdbcClient jdbc, SpendImports imports, KeptFiles files) {
        this.jdbc = jdbc;
        this.imports = imports;
        this.files = files;
    }

    /** Keeps the file; answers the address under which it is found again. A long one is read by a job from here on. */
    @MayImportSpend
    @Transactional
    public UUID keep(Path file, String fileName, Actor by) throws IOException {
        return files.keep(FileKind.IMPORT, "", file, fileName, by);
    }

    /** What a kept file would add, as it is now; another person's file is not found. */
    @MayImportSpend
    public ImportOutcome preview(UUID upload, Actor by) {
        return files.read(upload, by, file -> imports.preview(file.path(), file.name(), file.progress(), by));
    }

    /** Posts a kept file; confirming twice posts it once. */
    @MayImportSpend
    @Transactional
    public ImportOutcome confirm(UUID upload, Actor by) {
        ImportOutcome outcome =
                files.read(upload, by, file -> imports.apply(file.path(), file.name(), null, file.progress(), by));
        if (outcome.isRefused()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        outcome.posted().ifPresent(posted -> files.take(upload, Objects.requireNonNull(posted.reference()), by));
        return outcome;
    }

    /** The latest postings: all of them for national finance, otherwise the actor's own. */
    @MayImportSpend
    @Transactional(readOnly = true)
    public List<PostingRow> latest(Actor by) {
        return jdbc.sql("""
                        select reference, kind, file_name, applied_at, by_name, office_title, lines, repeats from spend_posting
                         where :all or by_id = :byId order by id desc limit 50
                        """)
                .param("all", by.isPortal() || by.holds(Role.NATIONAL_FINANCE))
                .param("byId", by.personId())
                .query((row, number) -> new PostingRow(
                        row.getString("reference"),
                        row.getString("kind"),
                        row.getString("file_name"),
                        row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        row.getString("office_title"),
                        row.getInt("lines"),
                        row.getInt("repeats")))
                .list();
    }
}
