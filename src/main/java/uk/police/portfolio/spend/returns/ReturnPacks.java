package uk.police.portfolio.spend.returns;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Sha256;
import uk.police.portfolio.spend.SpendPdf;

/** The pack of an approved return, frozen as it is approved: every line in a workbook, and a document to read. */
@Component
class ReturnPacks {

    private final ReturnLedger ledger;
    private final ReturnLines lines;
    private final ReturnMovements movements;
    private final SpendPdf pdf;

    ReturnPacks(ReturnLedger ledger, ReturnLines lines, ReturnMovements movements, SpendPdf pdf) {
        this.ledger = ledger;
        this.lines = lines;
        this.movements = movements;
        this.pdf = pdf;
    }

    /** Made before its lines are posted, so that it still tells what they change; answers the hash of the workbook. */
    String freeze(SpendReturn approved, ReturnRow row, Actor by, Instant at) {
        byte[] workbook = ReturnTable.workbook(lines.of(approved.id(), 0, Integer.MAX_VALUE));
        String sha256 = Sha256.of(workbook);
        byte[] document = pdf.of(
                "spend/return-pdf",
                Map.of(
                        "row",
                        row,
                        "sums",
                        movements.sums(approved),
                        "movements",
                        movements.of(approved),
                        "acts",
                        ledger.acts(approved.id()),
                        "approval",
                        new ReturnAct("APPROVED", by.personName(), by.officeTitle(), at, ""),
                        "sha256",
                        sha256));
        ledger.freeze(approved.id(), workbook, sha256, document);
        return sha256;
    }
}
