package uk.police.portfolio.authority.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import uk.police.portfolio.authority.ImportOutcome;
import uk.police.portfolio.authority.InstrumentImport;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.SignedIn;

/** Instruments signed on paper come in from a file: all rows or none. */
@RestController
class InstrumentImportApiController {

    private final InstrumentImport imports;
    private final FaultWords words;

    InstrumentImportApiController(InstrumentImport imports, MessageSource messages) {
        this.imports = imports;
        this.words = new FaultWords(messages);
    }

    /**
     * What is sent.
     *
     * @param file the CSV
     * @param evidence where the papers are that the signatures were recorded from
     */
    record Upload(
            @Schema(type = "string", format = "binary") String file, String evidence) {}

    @Operation(
            summary = "Takes in instruments from a file: all rows or none",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = Upload.class))))
    @PostMapping(path = "/api/v1/authority/instruments/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> create(MultipartHttpServletRequest request, @SignedIn Actor by) throws IOException {
        MultipartFile file = request.getFileMap().values().stream().findFirst().orElse(null);
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        ImportOutcome outcome = imports.apply(name, bytes, evidence(request), by);
        if (outcome.isRefused()) {
            return ApiFaults.file(outcome.faults(), words::of);
        }
        Map<String, Integer> counts = Map.of(
                "added", outcome.added().size(), "skipped", outcome.skipped().size());
        return ResponseEntity.status(outcome.added().isEmpty() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(counts);
    }

    /** The note may be a field of the form under either name that people and scripts use for it. */
    private static String evidence(MultipartHttpServletRequest request) {
        return Stream.of("evidence", "evidence_note", "evidenceNote", "note")
                .map(request::getParameter)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
