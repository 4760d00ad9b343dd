package uk.police.portfolio.spend.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.jobs.DurableJobs;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;

/** Files that take longer than somebody waits for a page: read and taken by jobs, left and found again. */
@Service
public class LongFiles {

    /** Some six thousand lines of text; packed, as many take a fifth of that. */
    private static final long LONG = 1024 * 1024;

    private static final int PACKED = 5;

    private final FileStates states;
    private final DurableJobs jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LongFiles(FileStates states, DurableJobs jobs, ApplicationEventPublisher events, Clock clock) {
        this.states = states;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    static boolean isLong(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            boolean packed = content.read() == 'P' && content.read() == 'K';
            return Files.size(file) * (packed ? PACKED : 1) > LONG;
        }
    }

    /** The files of the actor's body, whoever uploaded them, the latest first. */
    @ByFinance
    @Transactional(readOnly = true)
    public List<KeptFile> list(Actor by, long offset, int most) {
        return states.ofBody(by, offset, most);
    }

    @ByFinance
    @Transactional(readOnly = true)
    public long count(Actor by) {
        return states.count(by);
    }

    /** Has a long file read once more or for the first time; a short one is read as its page is asked for. */
    @ByFinance
    @Transactional
    public void check(UUID upload, Actor by) {
        KeptFile file = states.find(upload, by);
        if (file.isLong()
                && states.become(upload, FileState.READING, FileState.KEPT, FileState.FAULTY, FileState.CHECKED)) {
            stage(upload, "", by);
        }
    }

    /** Whether the file is long: then it is taken by a job from here on, once. A short one the caller takes itself. */
    @ByFinance
    @Transactional
    public boolean takesOver(UUID upload, String explanation, Actor by) {
        KeptFile file = states.find(upload, by);
        if (file.isLong() && states.become(upload, FileState.APPLYING, FileState.CHECKED)) {
            events.publishEvent(new FileActed(by, clock.instant(), FileActed.CONFIRMED, file));
            stage(upload, explanation, by);
        }
        return file.isLong() || file.state().isOver();
    }

    /** What a file would do: as a job found it or, of a short one, as it is now. */
    @ByFinance
    public <T extends Checked> T found(KeptFile file, Class<T> type, Actor by, Supplier<T> look) {
        if (file.isLong()) {
            return states.found(states.find(file.id(), by).id(), type).orElseGet(look);
        }
        T found = look.get();
        states.become(
                file.id(),
                found.isRefused() ? FileState.FAULTY : FileState.CHECKED,
                FileState.KEPT,
                FileState.FAULTY,
                FileState.CHECKED);
        return found;
    }

    private void stage(UUID upload, String explanation, Actor by) {
        jobs.stage(WorkOnFile.NAME, upload + "/" + Aggregate.newId(), new FileTask(upload, explanation, by));
    }
}
