package uk.police.portfolio.identity.signin;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class SignedInArguments implements WebMvcConfigurer {

    private final ActorOfRequest actor;

    SignedInArguments(ActorOfRequest actor) {
        this.actor = actor;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actor);
    }
}
