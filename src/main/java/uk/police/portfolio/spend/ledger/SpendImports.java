package uk.police.portfolio.spend.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.spend.file.Progress;
import uk.police.portfolio.tabular.ReadingLimits;
import uk.police.portfolio.tabular.SheetReader;

/** Takes spend lines in from files: all lines of a file or none, and the same file once. */
@Service
public class SpendImports {

    private final StagingTable staging;
    private final SpendPostings postings;
    private final PostingLog log;
    private final CodeBook codes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SpendImports(
            StagingTable staging,
            SpendPostings postings,
            PostingLog log,
            CodeBook codes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.staging = staging;
        this.postings = postings;
        this.log = log;
        this.codes = codes;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this actor may take spend in at all; whose, the lines are asked one by one. */
    public static boolean mayImport(Actor by) {
        return by.isPortal() || by.holdsAny(Role.NATIONAL_FINANCE, Role.BODY_FINANCE);
    }

    /** Refuses who may not import. */
    @MayImportSpend
    public void checkMayImport(Actor by) {
        // The annotation says it all.
    }

    /** What the file would add, or every fault in it; nothing is kept. */
    @MayImportSpend
    @Transactional
    public ImportOutcome preview(Path file, String fileName, Progress progress, Actor by) throws IOException {
        String sha256 = FileHash.of(file);
        Matching found = match(file, progress, by);
        try {
            return found.refused().orElseGet(() -> previewed(fileName, sha256, found.matched()));
        } finally {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
    }

    /**
     * Posts the lines of the file, or tells every fault in it. A file that was posted before, and a request with a key that was
     * used before, answer what was posted then. A key that came with another file is a fault.
     */
    @MayImportSpend
    @Transactional
    public ImportOutcome apply(Path file, String fileName, @Nullable String key, Progress progress, Actor by)
            throws IOException {
        String sha256 = FileHash.of(file);
        log.wait(sha256);
        Optional<ImportOutcome> before = log.answered(key, sha256, by);
        return before.isPresent() ? before.get() : post(file, fileName, sha256, key, progress, by);
    }

    private ImportOutcome post(
            Path file, String fileName, String sha256, @Nullable String key, Progress progress, Actor by)
            throws IOException {
        Matching found = match(file, progress, by);
        if (found.refused().isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return found.refused().get();
        }
        PostLines command = new PostLines("IMPORT", log.nextReference("IMP"), fileName, sha256, key, null, by);
        PostingDetails posted = postings.post(command, found.matched());
        events.publishEvent(new SpendImported(
                by,
                clock.instant(),
                command.reference(),
                fileName,
                sha256,
                posted.lines(),
                posted.repeats(),
                postings.openSums()));
        return ImportOutcome.of(posted);
    }

    private ImportOutcome previewed(String fileName, String sha256, SpendPostings.Matched matched) {
        PostingDetails details = new PostingDetails(
                null, fileName, sha256, null, matched.added(), matched.repeats(), postings.sums(), false);
        return new ImportOutcome(details, List.of(), log.differences());
    }

    /** A short file, of which nobody waits to be told how far its reading is. */
    @MayImportSpend
    @Transactional
    public ImportOutcome apply(Path file, String fileName, @Nullable String key, Actor by) throws IOException {
        return apply(file, fileName, key, Progress.UNSEEN, by);
    }

    private record Matching(Optional<ImportOutcome> refused, SpendPostings.Matched matched) {}

    private Matching match(Path file, Progress progress, Actor by) throws IOException {
        CodeBook.Codes known = codes.codes(by);
        List<LineFault> faults = new ArrayList<>();
        staging.fill(rows -> {
            LineReading reading = new LineReading(known, rows::add);
            SheetReader.read(file, ReadingLimits.LEDGER, progress.over(reading))
                    .forEach(fault -> faults.add(LineFault.of(fault)));
            faults.addAll(reading.faults());
        });
        progress.allRead();
        SpendPostings.Matched nothing = new SpendPostings.Matched(0, 0, List.of());
        if (!faults.isEmpty()) {
            return new Matching(Optional.of(ImportOutcome.refused(faults)), nothing);
        }
        SpendPostings.Matched matched = postings.match(by.isPortal());
        if (matched.added() + matched.repeats() == 0) {
            return new Matching(Optional.of(ImportOutcome.refused(List.of(LineFault.ofFile("NO_LINES")))), nothing);
        }
        return matched.faults().isEmpty()
                ? new Matching(Optional.empty(), matched)
                : new Matching(Optional.of(ImportOutcome.refused(matched.faults())), nothing);
    }
}
