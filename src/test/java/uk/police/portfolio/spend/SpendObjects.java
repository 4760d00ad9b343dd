package uk.police.portfolio.spend;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authorisation.MatrixObjects;
import uk.police.portfolio.authorisation.Whose;
import uk.police.portfolio.shared.Actor;

/** Uploads for the authorisation matrix: only whoever uploaded a file can find it, so every other one is missing. */
@Component
class SpendObjects implements MatrixObjects {

    @Override
    public boolean knows(String path) {
        return path.startsWith("/spend/imports");
    }

    @Override
    public Map<String, String> values(String path, Whose whose, Actor by) {
        return Map.of("upload", UUID.randomUUID().toString());
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of();
    }
}
