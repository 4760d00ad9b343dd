package uk.police.portfolio.decision.notice;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authorisation.MatrixObjects;
import uk.police.portfolio.authorisation.Whose;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;

/** One published notice for the authorisation matrix: everybody reads the same. */
@Component
class NoticeObjects implements MatrixObjects {

    private final DecidedCases decided;
    private final PreparedNotices prepared;
    private final CallIns callIns;
    private final CaseRegister cases;
    private final Notices notices;
    private @Nullable String reference;

    NoticeObjects(
            DecidedCases decided, PreparedNotices prepared, CallIns callIns, CaseRegister cases, Notices notices) {
        this.decided = decided;
        this.prepared = prepared;
        this.callIns = callIns;
        this.cases = cases;
        this.notices = notices;
    }

    @Override
    public boolean knows(String path) {
        return path.startsWith("/notices/{reference}");
    }

    @Override
    public Map<String, String> values(String path, Whose whose, Actor by) {
        return Map.of("reference", whose == Whose.MISSING ? "NOT-none" : published());
    }

    private String published() {
        if (reference == null) {
            String about = decided.decided("CAP-RADIO", Map.of("kent", Money.of("10.00")));
            callIns.publish(prepared.prepare(about, decided.secretary()), decided.secretary());
            reference = notices.of(cases.details(about), decided.secretary())
                    .notices()
                    .get(0)
                    .to()
                    .reference();
        }
        return reference;
    }
}
