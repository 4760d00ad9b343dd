package uk.police.portfolio.decision.meeting.web;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.meeting.PackItem;
import uk.police.portfolio.document.DocumentStore;
import uk.police.portfolio.document.DocumentType;
import uk.police.portfolio.document.StoredDocument;

/** Opens the documents that can be put into a pack, and says why the others can't. */
@Component
class PackDocuments {

    private final DocumentStore documents;

    PackDocuments(DocumentStore documents) {
        this.documents = documents;
    }

    Opened open(PackItem.Paper paper) {
        StoredDocument stored = paper.stored();
        if (stored == null) {
            return new Opened(null, "MISSING");
        }
        if (stored.type() != DocumentType.PDF) {
            return new Opened(null, "NO_PDF");
        }
        PDDocument pages = load(documents.read(stored.id()).bytes());
        return new Opened(pages, pages == null ? "UNREADABLE" : null);
    }

    /** Null where it is damaged, empty, or needs a password; what its maker does not let others copy stays out as well. */
    private static @Nullable PDDocument load(byte[] bytes) {
        try {
            PDDocument pages = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache());
            if (pages.getNumberOfPages() > 0 && !pages.isEncrypted()) {
                return pages;
            }
            pages.close();
            return null;
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    /** @param whyNot a part of a message key, where there are no pages */
    record Opened(@Nullable PDDocument pages, @Nullable String whyNot) {}
}
