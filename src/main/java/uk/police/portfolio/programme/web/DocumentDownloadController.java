package uk.police.portfolio.programme.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.police.portfolio.document.DocumentContent;
import uk.police.portfolio.document.DocumentId;
import uk.police.portfolio.document.DocumentStore;
import uk.police.portfolio.programme.ProgrammeDirectory;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.web.SignedIn;

/** A programme's paper, for whoever may read the programme; always a download, never a page of ours. */
@Controller
class DocumentDownloadController {

    private final ProgrammeDirectory directory;
    private final DocumentStore documents;

    DocumentDownloadController(ProgrammeDirectory directory, DocumentStore documents) {
        this.directory = directory;
        this.documents = documents;
    }

    @GetMapping("/programmes/{reference}/documents/{document}")
    ResponseEntity<byte[]> download(
            @PathVariable String reference, @PathVariable UUID document, @SignedIn Actor reader) {
        DocumentId id = new DocumentId(document);
        if (directory.details(reference, reader).documents().stream()
                .noneMatch(attached -> attached.id().equals(id))) {
            throw new NotFoundException("document", document.toString());
        }
        DocumentContent content = documents.read(id);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(content.document().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.document().type().contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content.bytes());
    }
}
