package uk.police.portfolio.bench;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A page of any size that is there already: session and security, and nothing else. */
@TestComponent
@RestController
class FloorPage {

    private String page = "";

    @GetMapping(path = "/floor/{size}", produces = MediaType.TEXT_HTML_VALUE)
    String show(@PathVariable int size) {
        if (page.length() != size) {
            page = "<p>police portfolio</p>\n".repeat(size / 24 + 1).substring(0, size);
        }
        return page;
    }
}
