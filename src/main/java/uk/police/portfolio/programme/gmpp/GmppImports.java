package uk.police.portfolio.programme.gmpp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.document.DocumentContent;
import uk.police.portfolio.document.DocumentId;
import uk.police.portfolio.document.DocumentStore;
import uk.police.portfolio.document.StoredDocument;
import uk.police.portfolio.programme.ProgrammeRecords;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.InWords;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;

/** The portfolio's yearly files: uploaded, previewed, and taken into the register as far as somebody chooses. */
@Service
@Transactional
public class GmppImports {

    private final GmppImportRepository imports;
    private final GmppHeaders headers;
    private final RegisteredProjects projects;
    private final GmppOutcomes outcomes;
    private final DocumentStore documents;
    private final ProgrammeRecords records;
    private final Clock clock;

    GmppImports(
            GmppImportRepository imports,
            GmppHeaders headers,
            RegisteredProjects projects,
            GmppOutcomes outcomes,
            DocumentStore documents,
            ProgrammeRecords records,
            Clock clock) {
        this.imports = imports;
        this.headers = headers;
        this.projects = projects;
        this.outcomes = outcomes;
        this.documents = documents;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Keeps a file, to be previewed; the same bytes again lead to the import that there is. Refused as
     * {@link DocumentStore#storeTable} says.
     *
     * @param snapshotOn the day for which the file speaks
     * @return the import's reference
     */
    @BySecretariat
    public String upload(String fileName, byte[] bytes, LocalDate snapshotOn, Actor by) {
        Optional<GmppImport> same = imports.findBySha256(sha256(bytes));
        if (same.isPresent()) {
            return same.get().details().reference();
        }
        StoredDocument file = documents.storeTable(fileName, bytes, by);
        GmppImport uploaded = new GmppImport(imports.nextReference(), file, snapshotOn, by, clock.instant());
        return imports.saveAndFlush(uploaded).details().reference();
    }

    /** Refuses whoever only reads imports, before they are shown what is wrong with theirs. */
    @BySecretariat
    public void mayUpload(Actor by) {}

    @ToImportReaders
    @Transactional(readOnly = true)
    public List<GmppImportDetails> all(Actor reader) {
        return imports.findAllByOrderByUploadedAtDesc().stream()
                .map(GmppImport::details)
                .toList();
    }

    @ToImportReaders
    @Transactional(readOnly = true)
    public GmppImportDetails details(String reference, Actor reader) {
        return known(imports.findByReference(reference), reference).details();
    }

    @ToImportReaders
    @Transactional(readOnly = true)
    public DocumentContent file(String reference, Actor reader) {
        return documents.read(new DocumentId(details(reference, reader).documentId()));
    }

    /** What applying it would do now. */
    @ToImportReaders
    @Transactional(readOnly = true)
    public GmppPreview preview(String reference, Actor reader) {
        return prepared(details(reference, reader)).preview();
    }

    /** What became of each line each time it was applied. */
    @ToImportReaders
    @Transactional(readOnly = true)
    public List<LineOutcome> outcomes(String reference, Actor reader) {
        return outcomes.of(reference);
    }

    /**
     * Takes the chosen lines into the register, all or none. Refused with {@link StaleVersionException} where the register
     * or the meaning of the headings has changed since the preview, with {@code NO_LINE_IS_CHOSEN}, and with
     * {@code LINE_CANNOT_BE_TAKEN} for each that is at fault, older, unchanged or not in the file.
     *
     * @param fingerprint of the preview that was read
     * @param chosen identifiers of the projects
     */
    @BySecretariat
    public void apply(String reference, String fingerprint, Set<String> chosen, Actor by) {
        GmppImport applied = known(imports.findWithLockByReference(reference), reference);
        Prepared prepared = prepared(applied.details());
        if (!prepared.preview().fingerprint().equals(fingerprint)) {
            throw new StaleVersionException(
                    List.of(Change.of("preview", fingerprint, prepared.preview().fingerprint())));
        }
        refuseWhatCannotBeTaken(prepared.preview(), chosen);
        List<String> recorded = new ArrayList<>();
        List<String> restated = new ArrayList<>();
        for (GmppProject project : prepared.file().projects()) {
            take(project, prepared, chosen, recorded, restated, by);
        }
        List<String> leftOut = prepared.preview().lines().stream()
                .filter(line -> line.standing().canBeTaken() && !chosen.contains(line.code()))
                .map(PreviewedLine::code)
                .toList();
        applied.apply(recorded, restated, leftOut, by, clock.instant());
        imports.saveAndFlush(applied);
        outcomes.keep(applied.id(), applied.details().applications(), prepared.preview(), chosen);
    }

    private void take(
            GmppProject project,
            Prepared prepared,
            Set<String> chosen,
            List<String> recorded,
            List<String> restated,
            Actor by) {
        PreviewedLine line = prepared.lineOf(project);
        String programme = line.programme();
        boolean taken = chosen.contains(line.code());
        if (taken && programme == null) {
            records.record(prepared.comparison().command(project), by);
            recorded.add(line.code());
        } else if (taken && programme != null) {
            records.restate(programme, prepared.comparison().command(project), by);
            restated.add(line.code());
        }
        if (taken || line.standing() == RowStanding.UNCHANGED) {
            projects.taken(line.code(), prepared.snapshotOn());
        }
    }

    private static void refuseWhatCannotBeTaken(GmppPreview preview, Set<String> chosen) {
        List<Refusal> refusals = new ArrayList<>();
        if (chosen.isEmpty()) {
            refusals.add(Refusal.of("NO_LINE_IS_CHOSEN"));
        }
        chosen.stream()
                .filter(code -> preview.lines().stream()
                        .noneMatch(line ->
                                line.code().equals(code) && line.standing().canBeTaken()))
                .sorted()
                .forEach(code -> refusals.add(Refusal.of("LINE_CANNOT_BE_TAKEN", code)));
        RefusedException.throwIfAny(refusals);
    }

    private Prepared prepared(GmppImportDetails details) {
        byte[] bytes = documents.read(new DocumentId(details.documentId())).bytes();
        GmppFile file = GmppFile.read(bytes, headers.all());
        GmppComparison comparison = new GmppComparison(
                projects.byCode(),
                projects.departments(),
                details.snapshotOn(),
                "Government Major Projects Portfolio, snapshot of " + InWords.date(details.snapshotOn()));
        List<PreviewedLine> lines = file.projects().stream()
                .map(project -> comparison.line(project, file.faultsOf(project)))
                .toList();
        return new Prepared(file, comparison, preview(file, lines), details.snapshotOn());
    }

    private static GmppPreview preview(GmppFile file, List<PreviewedLine> lines) {
        List<PreviewedColumn> columns =
                file.columns().stream().map(PreviewedColumn::of).toList();
        String fingerprint = sha256((columns + "\n" + lines).getBytes(StandardCharsets.UTF_8));
        boolean readable = !lines.isEmpty() || file.faults().isEmpty();
        return new GmppPreview(columns, lines, readable ? List.of() : file.faults(), fingerprint);
    }

    private record Prepared(GmppFile file, GmppComparison comparison, GmppPreview preview, LocalDate snapshotOn) {

        PreviewedLine lineOf(GmppProject project) {
            return preview.lines().stream()
                    .filter(line -> line.line() == project.line())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static GmppImport known(Optional<GmppImport> found, String reference) {
        return found.orElseThrow(() -> new NotFoundException("gmpp-import", reference));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
