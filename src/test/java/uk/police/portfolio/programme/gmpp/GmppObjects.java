package uk.police.portfolio.programme.gmpp;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authorisation.MatrixObjects;
import uk.police.portfolio.authorisation.Whose;
import uk.police.portfolio.shared.Actor;

/** An import for the authorisation matrix: it is nobody's own, so own and foreign are the same. */
@Order(1)
@Component
class GmppObjects implements MatrixObjects {

    private static final byte[] FILE = "GMPP ID,Project Name,Department\nHO_matrix,A test of the matrix,Home Office\n"
            .getBytes(StandardCharsets.UTF_8);

    private final GmppImports imports;

    GmppObjects(GmppImports imports) {
        this.imports = imports;
    }

    @Override
    public boolean knows(String path) {
        return path.startsWith("/programmes/gmpp-");
    }

    @Override
    public Map<String, String> values(String path, Whose whose, Actor by) {
        if (whose == Whose.MISSING || whose == Whose.NONE) {
            return Map.of("reference", "GMPP-999999");
        }
        return Map.of("reference", imports.upload("matrix.csv", FILE, LocalDate.of(2026, 3, 31), Actor.PORTAL));
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of();
    }
}
