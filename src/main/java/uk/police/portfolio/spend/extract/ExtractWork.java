package uk.police.portfolio.spend.extract;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.file.Checked;
import uk.police.portfolio.spend.file.FileKind;
import uk.police.portfolio.spend.file.FileWork;
import uk.police.portfolio.spend.file.KeptFile;
import uk.police.portfolio.spend.ledger.StagedExtract;

/** Long extracts of ledgers. */
@Component
class ExtractWork implements FileWork {

    private final LedgerExtracts extracts;

    ExtractWork(LedgerExtracts extracts) {
        this.extracts = extracts;
    }

    @Override
    public FileKind kind() {
        return FileKind.LEDGER;
    }

    @Override
    public Checked check(KeptFile file, Actor by) {
        return extracts.preview(file.about(), file.id(), by);
    }

    @Override
    public Checked apply(KeptFile file, String explanation, Actor by) {
        return extracts.confirm(file.about(), file.id(), by);
    }

    @Override
    public Checked refused(String code) {
        return ExtractOutcome.refused(List.of(StagedExtract.faultOfFile(code)));
    }
}
