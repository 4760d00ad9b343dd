package uk.police.portfolio.spend;

import java.util.Map;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;

/**
 * Who may see which lines: approved spend everybody, planned spend whoever may read the submitted programme.
 *
 * <p>Totals count the same lines as the lists, so two readers may rightly see different totals; pages say what is counted.
 */
final class SpendReaders {

    /** True of a line {@code l} of a programme {@code p} that the reader may see. */
    static final String MAY_SEE = """
            (l.standing = 'APPROVED' or :reads_everything or p.sponsor_body_id = :reader_body
                or exists (select from maintenance m
                            where m.from_on <= :today and (m.to_on is null or m.to_on >= :today)
                              and (m.policing_body_id, m.force_id)
                                  in ((p.sponsor_body_id, :reader_body), (:reader_body, p.sponsor_body_id))))
            """;

    private SpendReaders() {}

    static Map<String, Object> parameters(Actor reader) {
        return Map.of("reads_everything", readsEverything(reader), "reader_body", reader.bodyId());
    }

    /** Whether planned spend of every body is in the reader's totals. */
    static boolean readsEverything(Actor reader) {
        return reader.holdsAny(Role.SECRETARIAT, Role.NATIONAL_FINANCE, Role.AUDITOR, Role.ADMINISTRATOR);
    }
}
