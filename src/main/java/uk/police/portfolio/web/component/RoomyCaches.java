package uk.police.portfolio.web.component;

import org.springframework.stereotype.Component;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Room for every fragment and expression of the portal. Each fragment is an entry of its own, and Thymeleaf keeps 200
 * of them and 500 expressions by default: beyond that, every page would be parsed again.
 */
@Component
class RoomyCaches {

    private static final int FRAGMENTS = 3_000;
    private static final int EXPRESSIONS = 20_000;

    RoomyCaches(SpringTemplateEngine engine) {
        StandardCacheManager caches = new StandardCacheManager();
        caches.setTemplateCacheMaxSize(FRAGMENTS);
        caches.setExpressionCacheMaxSize(EXPRESSIONS);
        engine.setCacheManager(caches);
    }
}
