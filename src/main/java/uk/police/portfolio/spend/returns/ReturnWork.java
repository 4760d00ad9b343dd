package uk.police.portfolio.spend.returns;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.file.Checked;
import uk.police.portfolio.spend.file.FileKind;
import uk.police.portfolio.spend.file.FileWork;
import uk.police.portfolio.spend.file.KeptFile;
import uk.police.portfolio.spend.ledger.LineFault;
import uk.police.portfolio.spend.ledger.StagedReturn;

/** Long files of returns. */
@Component
class ReturnWork implements FileWork {

    private final ReturnUploads uploads;

    ReturnWork(ReturnUploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public FileKind kind() {
        return FileKind.RETURN;
    }

    @Override
    public Checked check(KeptFile file, Actor by) {
        return uploads.preview(file.about(), file.id(), by);
    }

    /** Nothing is wrong with a file whose lines were taken. */
    @Override
    public Checked apply(KeptFile file, String explanation, Actor by) {
        List<LineFault> faults = uploads.confirm(file.about(), file.id(), explanation, by);
        return ReturnPreview.refused(file.name(), faults);
    }

    @Override
    public Checked refused(String code) {
        return ReturnPreview.refused("", List.of(StagedReturn.fault(0, code)));
    }
}
