package uk.police.portfolio.decision.notice.web;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Tells every page whether to link to the public site. */
@Configuration(proxyBeanMethods = false)
class PublicSiteLinks {

    PublicSiteLinks(ThymeleafViewResolver pages, PublicSite site) {
        pages.addStaticVariable("publicNotices", site.isOpen());
    }
}
