package uk.police.portfolio.authority.web;

import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.police.portfolio.authority.InstrumentDirectory;
import uk.police.portfolio.document.DocumentId;
import uk.police.portfolio.document.DocumentStore;
import uk.police.portfolio.document.web.DocumentDownload;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.web.SignedIn;

/** The document that an instrument's givers sign. */
@Controller
class InstrumentDocumentController {

    private final InstrumentDirectory directory;
    private final DocumentStore documents;

    InstrumentDocumentController(InstrumentDirectory directory, DocumentStore documents) {
        this.directory = directory;
        this.documents = documents;
    }

    @GetMapping("/authority/instruments/{reference}/document")
    ResponseEntity<byte[]> show(@PathVariable String reference, @SignedIn Actor by) {
        DocumentId document = directory
                .find(reference, by)
                .flatMap(instrument -> Optional.ofNullable(instrument.documentId()))
                .map(DocumentId::new)
                .orElseThrow(() -> new NotFoundException("document of instrument", reference));
        return DocumentDownload.of(documents.read(document));
    }
}
