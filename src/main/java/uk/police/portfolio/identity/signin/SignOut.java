package uk.police.portfolio.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import uk.police.portfolio.identity.signin.record.SignInRecord;
import uk.police.portfolio.shared.Actor;

/** Ends the session of who signs out, with its entry on the record; signing out of nothing leaves none. */
@Component
class SignOut implements LogoutHandler {

    private final SignInRecord record;
    private final WhoActs whoActs;

    SignOut(SignInRecord record, WhoActs whoActs) {
        this.record = record;
        this.whoActs = whoActs;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        HttpSession session = request.getSession(false);
        if (session != null && authentication != null && authentication.getPrincipal() instanceof Acting acting) {
            record.signOut(actor(acting), session.getId());
        }
    }

    /** In the office that they act in, while they hold it. */
    private Actor actor(Acting acting) {
        return Optional.ofNullable(acting.officeId())
                .flatMap(office -> whoActs.in(office, acting.personId()))
                .orElseGet(() -> Actor.onTheirOwnAccount(acting.personId(), acting.personName()));
    }
}
