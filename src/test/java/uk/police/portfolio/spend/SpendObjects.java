package uk.police.portfolio.spend;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authorisation.MatrixObjects;
import uk.police.portfolio.authorisation.Whose;
import uk.police.portfolio.shared.Actor;

/** Uploads for the authorisation matrix (only whoever uploaded a file can find it, so every other one is missing) and ledgers. */
@Component
class SpendObjects implements MatrixObjects {

    @Override
    public boolean knows(String path) {
        return path.startsWith("/spend/imports") || path.startsWith("/spend/ledger");
    }

    @Override
    public Map<String, String> values(String path, Whose whose, Actor by) {
        String body = by.isPortal() ? "kent" : by.bodyCode();
        String ledger =
                switch (whose) {
                    case OWN -> body;
                    case FOREIGN -> body.equals("essex") ? "kent" : "essex";
                    default -> "atlantis";
                };
        return Map.of("upload", UUID.randomUUID().toString(), "body", ledger, "number", "1");
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of();
    }
}
