package uk.police.portfolio.organisation;

import org.springframework.dao.DataIntegrityViolationException;
import uk.police.portfolio.shared.RefusedException;

/** Turns a broken constraint of the database into the refusal that it stands for; any other fault stays what it is. */
final class Constraint {

    private Constraint() {}

    static RuntimeException of(DataIntegrityViolationException broken, String name, String code, Object... arguments) {
        String cause = String.valueOf(broken.getMostSpecificCause().getMessage());
        return cause.contains(name) ? RefusedException.because(code, arguments) : broken;
    }
}
