package uk.police.portfolio.spend;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authorisation.MatrixObjects;
import uk.police.portfolio.authorisation.Whose;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.spend.pot.PotRegister;

/** Uploads for the authorisation matrix (only whoever uploaded a file can find it, so every other one is missing) and ledgers. */
@Component
class SpendObjects implements MatrixObjects {

    private final PotRegister pots;
    private final JdbcClient jdbc;

    SpendObjects(PotRegister pots, JdbcClient jdbc) {
        this.pots = pots;
        this.jdbc = jdbc;
    }

    @Override
    public boolean knows(String path) {
        return path.startsWith("/spend/imports")
                || path.startsWith("/spend/files")
                || path.startsWith("/spend/ledger")
                || path.startsWith("/spend/pots");
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
        return Map.of(
                "upload",
                UUID.randomUUID().toString(),
                "body",
                ledger,
                "number",
                "1",
                "reference",
                path.startsWith("/spend/pots") ? pot(ledger) : "none");
    }

    /** The pot of this body, made where there is none yet; there is none of a body that is none. */
    private String pot(String body) {
        return body.equals("national-board")
                ? pot("kent")
                : body.equals("atlantis")
                        ? "POT-0"
                        : jdbc.sql(
                                        "select t.reference from spend_pot t join body b on b.id = t.body_id where b.code = ?")
                                .param(body)
                                .query(String.class)
                                .optional()
                                .orElseGet(() -> pots.declare(body, "MATRIX", "A pot for the matrix", Actor.PORTAL));
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of();
    }
}
