package uk.police.portfolio.rules;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authorisation.MatrixObjects;
import uk.police.portfolio.authorisation.Whose;
import uk.police.portfolio.shared.Actor;

/** Rules for the authorisation matrix; they are everybody's. What is sent rests on a version long gone, so that it changes nothing: 409. */
@Component
class RuleObjects implements MatrixObjects {

    @Override
    public boolean knows(String path) {
        return path.startsWith("/rules");
    }

    @Override
    public Map<String, String> values(String path, Whose whose, Actor by) {
        return Map.of("rule", whose == Whose.MISSING ? "NO_SUCH_RULE" : Rule.TRIAGE_TARGET.name());
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of(
                "value", "7",
                "effectiveDay", "1",
                "effectiveMonth", "4",
                "effectiveYear", "2099",
                "reason", "A test of the matrix",
                "versionRead", "0");
    }
}
