package uk.police.portfolio.decision.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import uk.police.portfolio.decision.notice.Notices;

/** The same notices as files. */
@RestController
class NoticeFilesController {

    private final PublicSite site;
    private final Notices notices;
    private final NoticeFiles files;
    private final NoticeCollections collections;

    NoticeFilesController(PublicSite site, Notices notices, NoticeFiles files, NoticeCollections collections) {
        this.site = site;
        this.notices = notices;
        this.files = files;
        this.collections = collections;
    }

    @GetMapping(path = "/notices/{reference}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    NoticeDocument json(@PathVariable String reference, HttpServletResponse response) {
        site.enter();
        NoticeDocument document = files.data(notices.details(reference));
        site.keep(response);
        asFile(response, document.reference() + ".json");
        return document;
    }

    @GetMapping("/notices/{reference}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String reference, HttpServletRequest request, HttpServletResponse response) {
        site.enter();
        byte[] document = files.pdf(notices.details(reference), request, response);
        site.keep(response);
        asFile(response, reference + ".pdf");
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(document);
    }

    @GetMapping("/notices.csv")
    void csv(HttpServletResponse response) {
        site.enter();
        site.keep(response);
        collections.table(response);
    }

    @GetMapping("/notices.json")
    void data(HttpServletResponse response) {
        site.enter();
        site.keep(response);
        asFile(response, "notices.json");
        collections.data(response);
    }

    @GetMapping("/notices.atom")
    ResponseEntity<byte[]> atom(HttpServletResponse response) {
        site.enter();
        byte[] feed = collections.feed();
        site.keep(response);
        asFile(response, "notices.atom");
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_ATOM_XML).body(feed);
    }

    private static void asFile(HttpServletResponse response, String name) {
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
