package uk.police.portfolio.identity.signin;

import java.io.Serial;
import org.springframework.security.access.AccessDeniedException;

/** Somebody is signed in but acts in no office, or no longer holds the one they chose: they are asked to choose. */
class OfficeNotChosen extends AccessDeniedException {

    @Serial
    private static final long serialVersionUID = 1L;

    OfficeNotChosen() {
        super("No office chosen");
    }
}
