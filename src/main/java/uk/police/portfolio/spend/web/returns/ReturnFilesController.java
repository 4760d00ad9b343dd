package uk.police.portfolio.spend.web.returns;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.returns.ReturnCodes;
import uk.police.portfolio.spend.returns.ReturnDirectory;
import uk.police.portfolio.spend.returns.ReturnTable;
import uk.police.portfolio.tabular.TableFormat;
import uk.police.portfolio.tabular.web.TableDownload;
import uk.police.portfolio.web.SignedIn;

/** A return as files: its lines, to be edited and uploaded again, and the pack that was frozen when it was approved. */
@Controller
@RequestMapping("/spend/returns/{reference}")
class ReturnFilesController {

    private final ReturnDirectory directory;
    private final ReturnCodes codes;
    private final TableDownload downloads;

    ReturnFilesController(ReturnDirectory directory, ReturnCodes codes, TableDownload downloads) {
        this.directory = directory;
        this.codes = codes;
        this.downloads = downloads;
    }

    @GetMapping("/lines.csv")
    void csv(@PathVariable String reference, @SignedIn Actor reader, HttpServletResponse response) {
        directory.details(reference, reader);
        downloads.send(
                response,
                ReturnTable.COLUMNS,
                TableFormat.CSV,
                reference,
                () -> directory.lines(reference, 0, Integer.MAX_VALUE, reader).stream());
    }

    @GetMapping("/lines.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String reference, @SignedIn Actor reader) {
        return file(
                reference + ".xlsx",
                TableFormat.XLSX.contentType(),
                ReturnTable.template(
                        directory.lines(reference, 0, Integer.MAX_VALUE, reader), codes.of(reference, reader)));
    }

    @GetMapping("/codes.csv")
    void codes(@PathVariable String reference, @SignedIn Actor reader, HttpServletResponse response) {
        List<ReturnCodes.Code> found = codes.of(reference, reader);
        downloads.send(response, ReturnCodes.TABLE, TableFormat.CSV, reference + "-codes", found::stream);
    }

    @GetMapping("/pack.xlsx")
    ResponseEntity<byte[]> pack(@PathVariable String reference, @SignedIn Actor reader) {
        return file(reference + ".xlsx", TableFormat.XLSX.contentType(), directory.pack(reference, reader));
    }

    @GetMapping("/pack.pdf")
    ResponseEntity<byte[]> document(@PathVariable String reference, @SignedIn Actor reader) {
        return file(reference + ".pdf", MediaType.APPLICATION_PDF_VALUE, directory.document(reference, reader));
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }
}
