package uk.police.portfolio.decision.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import uk.police.portfolio.shared.NotFoundException;

/** The site on which anybody reads notices: whether it is there, and for how long its answers may be kept. */
@Component
class PublicSite {

    private static final Duration KEPT = Duration.ofMinutes(5);

    private final boolean open;

    PublicSite(@Value("${portfolio.public-notices:true}") boolean open) {
        this.open = open;
    }

    boolean isOpen() {
        return open;
    }

    /** A site that is switched off is not found. */
    void enter() {
        if (!open) {
            throw new NotFoundException("site", "notices");
        }
    }

    /** The same for everybody, so anybody between here and the reader may keep it for a while. */
    void keep(HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(KEPT).cachePublic().getHeaderValue());
    }

    /** A page names whoever is signed in: only a stranger's is kept. */
    void keepPage(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        if (request.getUserPrincipal() == null) {
            keep(response);
        }
    }

    /** An address in full, for files that are read elsewhere. */
    static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
