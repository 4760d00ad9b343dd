package uk.police.portfolio.authority.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file, and where the signed papers are. */
record ImportForm(@Nullable MultipartFile file, @Nullable String evidence) {

    static ImportForm empty() {
        return new ImportForm(null, "");
    }
}
