package uk.police.portfolio.decision.meeting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.police.portfolio.decision.meeting.PaperPack;
import uk.police.portfolio.decision.meeting.PaperPacks;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.SignedIn;

/** What does the board read before it meets? */
@Controller
class PackController {

    private final PaperPacks packs;
    private final PackFile file;

    PackController(PaperPacks packs, PackFile file) {
        this.packs = packs;
        this.file = file;
    }

    /** What the pack came to: it is put together anew each time. */
    @GetMapping("/meetings/{reference}/pack")
    String show(
            @PathVariable String reference,
            @SignedIn Actor reader,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        PaperPack pack = packs.of(reference, reader);
        model.addAttribute("meeting", pack.meeting()).addAttribute("facts", file.facts(pack, request, response));
        return "decision/pack";
    }

    @GetMapping("/meetings/{reference}/pack.pdf")
    void download(
            @PathVariable String reference,
            @SignedIn Actor reader,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        PaperPack pack = packs.of(reference, reader);
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(pack.meeting().reference() + ".pdf")
                        .build()
                        .toString());
        file.write(pack, response.getOutputStream(), request, response);
    }
}
