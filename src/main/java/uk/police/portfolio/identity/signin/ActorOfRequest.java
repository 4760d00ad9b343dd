package uk.police.portfolio.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.web.SignedIn;

/** Fills {@code @SignedIn Actor}: read once a request, so that an appointment that has ended counts from then on. */
@Component
public class ActorOfRequest implements HandlerMethodArgumentResolver {

    private static final String READ = ActorOfRequest.class.getName();

    private final WhoActs whoActs;

    ActorOfRequest(WhoActs whoActs) {
        this.whoActs = whoActs;
    }

    /** The actor of this request is known already. */
    public static void remember(HttpServletRequest request, Actor actor) {
        request.setAttribute(READ, actor);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(SignedIn.class) && Actor.class.equals(parameter.getParameterType());
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST) instanceof Actor read) {
            return read;
        }
        Actor actor = actor(SecurityContextHolder.getContext().getAuthentication());
        request.setAttribute(READ, actor, RequestAttributes.SCOPE_REQUEST);
        return actor;
    }

    private Actor actor(@Nullable Authentication authentication) {
        if (authentication == null || !(authentication.getPrincipal() instanceof Acting acting)) {
            throw new InsufficientAuthenticationException("Nobody is signed in");
        }
        if (acting.officeId() == null) {
            throw new OfficeNotChosen();
        }
        return whoActs.in(acting.officeId(), acting.personId()).orElseThrow(OfficeNotChosen::new);
    }
}
