package uk.police.portfolio.programme.gmpp;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.document.StoredDocument;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Subject;

@Entity
class GmppImport extends Aggregate<GmppImport> {

    private String reference;
    private UUID documentId;
    private String fileName;
    private String sha256;
    private LocalDate snapshotOn;
    private String uploadedBy;
    private String officeTitle;
    private Instant uploadedAt;
    private int applications;
    private @Nullable String appliedBy;
    private @Nullable Instant appliedAt;

    @SuppressWarnings("NullAway.Init")
    protected GmppImport() {}

    GmppImport(String reference, StoredDocument file, LocalDate snapshotOn, Actor by, Instant at) {
        this.reference = reference;
        this.documentId = file.id().value();
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.snapshotOn = snapshotOn;
        this.uploadedBy = by.personName();
        this.officeTitle = by.officeTitle();
        this.uploadedAt = at;
        registerEvent(new GmppFileUploaded(by, at, subject(), snapshotOn, sha256));
    }

    void apply(List<String> recorded, List<String> restated, List<String> leftOut, Actor by, Instant at) {
        applications++;
        appliedBy = by.personName();
        appliedAt = at;
        registerEvent(new GmppImportApplied(by, at, subject(), recorded, restated, leftOut));
    }

    UUID id() {
        return uuid();
    }

    private Subject subject() {
        return new Subject("gmpp-import", reference, fileName);
    }

    GmppImportDetails details() {
        return new GmppImportDetails(
                reference,
                documentId,
                fileName,
                sha256,
                snapshotOn,
                uploadedBy,
                officeTitle,
                uploadedAt,
                applications,
                appliedBy,
                appliedAt);
    }
}
