package uk.police.portfolio.spend.web.ledger;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that came out of a ledger. */
record LedgerFileForm(@Nullable MultipartFile file) {}
