package uk.police.portfolio.spend.file;

import java.util.Map;
import org.springframework.stereotype.Service;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.WaitingQuery;

/** The reader's own files that were read and wait to be confirmed. */
@Service
public class FilesWaiting {

    private static final String WAITING = """
            select 'spend.file.waiting.confirm' as waits, '' as reference, u.file_name as title, u.changed_at as since,
                   cast(null as date) as due_on, '/spend/files/' || u.id as url
              from spend_upload u
             where u.state = 'CHECKED' and u.uploaded_by_id = :uploader and u.office_id = :uploadedIn
            """;

    public WaitingQuery queryFor(Actor reader) {
        return new WaitingQuery(WAITING, Map.of("uploader", reader.personId(), "uploadedIn", reader.officeId()));
    }
}
