package uk.police.portfolio.spend.web.pack;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.spend.pack.MonthlyPacks;
import uk.police.portfolio.spend.pack.PackFile;

/** A pack as it was frozen: the files that were mailed with it. */
@Controller
class PackFileController {

    private final MonthlyPacks packs;

    PackFileController(MonthlyPacks packs) {
        this.packs = packs;
    }

    @GetMapping("/spend/packs/{month}/files/{name}")
    ResponseEntity<byte[]> download(@PathVariable String month, @PathVariable String name) {
        PackFile file = packs.files(month).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("pack", month + "/" + name));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(file.content());
    }
}
