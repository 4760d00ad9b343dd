package uk.police.portfolio.programme;

import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.SubjectReaders;
import uk.police.portfolio.shared.Actor;

/** Tells the pages about a case whether its programme is one that their reader may open. */
@Component
class ProgrammeReaders implements SubjectReaders {

    private final ProgrammeDirectory directory;

    ProgrammeReaders(ProgrammeDirectory directory) {
        this.directory = directory;
    }

    @Override
    public boolean keeps(String kind) {
        return kind.equals(Programme.KIND) || kind.equals(ProgrammeBaselines.KIND);
    }

    @Override
    public boolean mayOpen(String reference, Actor reader) {
        return directory.isReadable(reference, reader);
    }
}
