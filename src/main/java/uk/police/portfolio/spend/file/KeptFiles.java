package uk.police.portfolio.spend.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.NotFoundException;

/** Keeps files from upload to confirmation, each for the person who uploaded it. */
@Service
public class KeptFiles {

    private final JdbcClient jdbc;
    private final Content content;
    private final FileStates states;
    private final LongFiles longFiles;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate apart;
    private final Clock clock;

    KeptFiles(
            JdbcClient jdbc,
            Content content,
            FileStates states,
            LongFiles longFiles,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.content = content;
        this.states = states;
        this.longFiles = longFiles;
        this.events = events;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * A kept file on disk, for as long as it is read.
     *
     * @param progress to be told how far its reading is
     */
    public record Opened(Path path, String name, Progress progress) {}

    /**
     * What is done with a file.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Use<T> {
        T of(Opened file) throws IOException;
    }

    /**
     * Keeps the file; answers the address under which it is found again. A long one is read by a job from here on, but for a
     * ledger's, whose columns have to be told first.
     *
     * @param about the return or the body that it is for; empty for an import
     */
    @ByFinance
    @Transactional
    public UUID keep(FileKind kind, String about, Path file, String name, Actor by) throws IOException {
        UUID id = Aggregate.newId();
        var at = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into spend_upload (id, kind, about, file_name, bytes, is_long, state, uploaded_at, changed_at, uploaded_by_id,
                                                  by_name, office_id, body_id)
                        values (?, ?, ?, ?, ?, ?, 'KEPT', ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, kind.name(), about, name, Files.size(file), LongFiles.isLong(file), at, at)
                .params(by.personId(), by.personName(), by.officeId(), by.bodyId())
                .update();
        note(id, content.keep(id, file));
        events.publishEvent(new FileActed(by, clock.instant(), FileActed.UPLOADED, states.find(id)));
        if (kind != FileKind.LEDGER) {
            longFiles.check(id, by);
        }
        return id;
    }

    /** One of the actor's own; {@link NotFoundException} where there is none. */
    @ByFinance
    @Transactional(readOnly = true)
    public KeptFile find(UUID upload, Actor by) {
        return states.find(upload, by);
    }

    /** Does something with a file of the actor's own that is neither taken nor given up. */
    @ByFinance
    public <T> T read(UUID upload, Actor by, Use<T> use) {
        KeptFile file = states.find(upload, by);
        if (file.state().isOver() && (file.kind() != FileKind.IMPORT || file.state() == FileState.ABANDONED)) {
            throw new NotFoundException("upload", upload.toString());
        }
        try {
            Path path = Files.createTempFile("spend", ".kept");
            try {
                content.into(upload, path);
                return use.of(new Opened(path, file.name(), progress(file)));
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Its lines were taken, in the caller's transaction, and are not taken again. */
    @ByFinance
    @Transactional
    public void take(UUID upload, String as, Actor by) {
        states.find(upload, by);
        states.become(
                upload,
                FileState.APPLIED,
                FileState.KEPT,
                FileState.READING,
                FileState.FAULTY,
                FileState.CHECKED,
                FileState.APPLYING);
        states.takenAs(upload, as);
    }

    /** Nobody wants it any more: its content is dropped, even while it is read. A file that is being taken, or that was, stays as it is. */
    @ByFinance
    @Transactional
    public boolean abandon(UUID upload, Actor by) {
        KeptFile file = by.isPortal() ? states.find(upload) : states.find(upload, by);
        boolean abandoned = states.become(
                upload, FileState.ABANDONED, FileState.KEPT, FileState.READING, FileState.FAULTY, FileState.CHECKED);
        if (abandoned) {
            content.drop(upload);
            events.publishEvent(new FileActed(by, clock.instant(), FileActed.ABANDONED, file));
        }
        return abandoned;
    }

    private Progress progress(KeptFile file) {
        return file.state().isWorkedOn() ? new NotedProgress(file.id(), jdbc, apart) : Progress.UNSEEN;
    }

    private void note(UUID id, @Nullable Long rows) {
        jdbc.sql("insert into spend_upload_progress (upload_id, rows_all) values (?, ?)")
                .param(id)
                .param(rows)
                .update();
    }
}
