package uk.police.portfolio.spend.web.imports;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file with spend lines. */
record UploadForm(@Nullable MultipartFile file) {}
