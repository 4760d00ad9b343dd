package uk.police.portfolio.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** How pages and assets travel: assets are kept for ever under their hash, pages never. */
@Configuration(proxyBeanMethods = false)
class Delivery implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(HashedAssets.FOLDER + "**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NothingIsKept());
    }

    @Bean
    HashedAssets hashedAssets(ResourceUrlProvider mvcResourceUrlProvider) {
        return new HashedAssets(mvcResourceUrlProvider);
    }

    /** Spring's own filter, which {@link HashedAssets} stands in for: registered, so that Boot does not, and off. */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> noEncodingOfEveryLink() {
        var registration = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        registration.setEnabled(false);
        return registration;
    }

    /** Pages show what the reader may see now: no browser or proxy keeps them. */
    private static class NothingIsKept implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (handler instanceof HandlerMethod) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            }
            return true;
        }
    }
}
