package uk.police.portfolio.spend.ledger;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.file.Checked;
import uk.police.portfolio.spend.file.FileKind;
import uk.police.portfolio.spend.file.FileWork;
import uk.police.portfolio.spend.file.KeptFile;

/** Long imports. */
@Component
class ImportWork implements FileWork {

    private final SpendUploads uploads;

    ImportWork(SpendUploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public FileKind kind() {
        return FileKind.IMPORT;
    }

    @Override
    public Checked check(KeptFile file, Actor by) {
        return uploads.preview(file.id(), by);
    }

    @Override
    public Checked apply(KeptFile file, String explanation, Actor by) {
        return uploads.confirm(file.id(), by);
    }

    @Override
    public Checked refused(String code) {
        return ImportOutcome.refused(List.of(LineFault.ofFile(code)));
    }
}
