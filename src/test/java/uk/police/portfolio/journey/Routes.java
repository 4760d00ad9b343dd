package uk.police.portfolio.journey;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** The portal's pages as its handlers declare them. */
@Component
class Routes {

    private final RequestMappingHandlerMapping mapping;

    Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /** The patterns of all pages and files that can be asked for. */
    Set<String> all() {
        Set<String> all = new TreeSet<>();
        patterns().forEach(pattern -> all.add(pattern.getPatternString()));
        return all;
    }

    /** The pattern that answers a path; nothing for what is no handler's, such as a style sheet. */
    String of(String path) {
        PathContainer asked = PathContainer.parsePath(path);
        return patterns()
                .filter(pattern -> pattern.matches(asked))
                .min(Comparator.naturalOrder())
                .map(PathPattern::getPatternString)
                .orElse("");
    }

    private Stream<PathPattern> patterns() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> {
                    Class<?> controller = entry.getValue().getBeanType();
                    return controller.getPackageName().startsWith("uk.police.portfolio")
                            && !controller.getName().contains("Tests$");
                })
                .map(Map.Entry::getKey)
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPathPatternsCondition().getPatterns().stream());
    }
}
