package uk.police.portfolio.programme.gmpp.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;
import uk.police.portfolio.tabular.CellParser;

/** @param file what was chosen; empty where nothing was */
record UploadForm(@Nullable MultipartFile file, String snapshotDay, String snapshotMonth, String snapshotYear) {

    static final UploadForm EMPTY = new UploadForm(null, "", "", "");

    UploadForm(
            @Nullable MultipartFile file,
            @Nullable String snapshotDay,
            @Nullable String snapshotMonth,
            @Nullable String snapshotYear) {
        this.file = file;
        this.snapshotDay = Objects.requireNonNullElse(snapshotDay, "");
        this.snapshotMonth = Objects.requireNonNullElse(snapshotMonth, "");
        this.snapshotYear = Objects.requireNonNullElse(snapshotYear, "");
    }

    void check(Errors errors, LocalDate today) {
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "programme.error.file");
        }
        if (snapshotOn().isEmpty()) {
            errors.rejectValue("snapshotDay", "programme.error.date");
        } else if (snapshotOn().get().isAfter(today)) {
            errors.rejectValue("snapshotDay", "programme.gmpp.error.future");
        }
    }

    Optional<LocalDate> snapshotOn() {
        return CellParser.date(snapshotYear, snapshotMonth, snapshotDay);
    }
}
