package uk.police.portfolio.spend.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.ledger.ImportOutcome;
import uk.police.portfolio.spend.ledger.SpendImports;
import uk.police.portfolio.spend.web.Upload;
import uk.police.portfolio.web.SignedIn;

/** Spend lines come in from a file: all of its lines or none, and the same file once. */
@RestController
class SpendImportApiController {

    private final SpendImports imports;
    private final MessageSource messages;

    SpendImportApiController(SpendImports imports, MessageSource messages) {
        this.imports = imports;
        this.messages = messages;
    }

    /**
     * What is sent.
     *
     * @param file CSV or XLSX
     */
    record Sent(@Schema(type = "string", format = "binary") String file) {}

    @Operation(
            summary = "Takes in spend lines from a file: all lines or none, the same file once",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = Sent.class))))
    @PostMapping(path = "/api/v1/spend/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> create(
            MultipartHttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @SignedIn Actor by)
            throws IOException {
        imports.checkMayImport(by);
        MultipartFile file = request.getFileMap().values().stream().findFirst().orElse(null);
        try (Upload upload = Upload.of(file)) {
            ImportOutcome outcome = imports.apply(upload.path(), upload.name(), key, by);
            return outcome.posted()
                    .<ResponseEntity<?>>map(posted -> ResponseEntity.status(HttpStatus.CREATED)
                            .header("Idempotent-Replayed", String.valueOf(posted.repeated()))
                            .body(ImportAnswer.of(posted)))
                    .orElseGet(() -> FaultsAnswer.of(outcome.faults(), messages));
        }
    }
}
