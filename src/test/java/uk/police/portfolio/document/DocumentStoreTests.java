package uk.police.portfolio.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import uk.police.portfolio.document.web.DocumentDownload;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.TestDatabase;

@PortalTest
class DocumentStoreTests {

    private static final byte[] PDF = "%PDF-1.7\nthe case".getBytes(StandardCharsets.UTF_8);

    @Autowired
    DocumentStore documents;

    @Test
    void keepsTheBytesAsTheyCame() {
        StoredDocument stored = documents.store("Case.doc", PDF, Actor.PORTAL);

        assertThat(stored.name()).isEqualTo("Case.doc.pdf");
        assertThat(documents.find(stored.id())).isEqualTo(stored);
        assertThat(documents.read(stored.id()).bytes()).isEqualTo(PDF);
        assertThat(documents.read(stored.id()).document()).isEqualTo(stored);
        assertThat(stored.sha256()).isEqualTo(new FileContent(PDF).sha256());
        assertThat(documents.findAll(List.of(stored.id(), new DocumentId(UUID.randomUUID()))))
                .containsExactly(stored);
    }

    @Test
    void refusesWhatItDoesNotTake() {
        byte[] page = "<html>".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> documents.store("case.pdf", page, Actor.PORTAL))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("DOCUMENT_TYPE_NOT_ACCEPTED");
        assertThatThrownBy(() -> documents.read(new DocumentId(UUID.randomUUID())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void offersADocumentAsADownloadThatNothingInterprets() {
        StoredDocument stored = documents.store("ca\"s\r\ne–1.pdf", PDF, Actor.PORTAL);

        ResponseEntity<byte[]> download = DocumentDownload.of(documents.read(stored.id()));

        assertThat(download.getHeaders().getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''case%E2%80%931.pdf")
                .doesNotContain("\n");
        assertThat(download.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.getHeaders().getContentType()).hasToString("application/pdf");
        assertThat(download.getBody()).isEqualTo(PDF);
    }

    @Test
    void letsTheApplicationNeitherChangeNorDelete() {
        for (String sql :
                List.of("delete from document_content", "update document set name = 'x'", "delete from document")) {
            assertThatThrownBy(() -> TestDatabase.suite().application().sql(sql).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }
}
