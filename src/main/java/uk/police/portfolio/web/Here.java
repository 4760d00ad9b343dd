package uk.police.portfolio.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;

/** {@code #here}: the page that is being read: links to it that keep its filters, and who reads it. */
public class Here {

    private final IExpressionContext context;

    Here(IExpressionContext context) {
        this.context = context;
    }

    /** This page with the same query, save that the one parameter has this value, or is left out; back on its first page. */
    public String with(String name, @Nullable Object value) {
        UriComponentsBuilder link = UriComponentsBuilder.newInstance();
        if (context instanceof IWebContext web) {
            web.getExchange().getRequest().getParameterMap().forEach((each, values) -> {
                if (!each.equals(name) && !"page".equals(each)) {
                    Arrays.stream(values).forEach(one -> add(link, each, one));
                }
            });
        }
        if (value != null) {
            add(link, name, value.toString());
        }
        String query = link.build(true).toUriString();
        return query.isEmpty() ? "?" : query;
    }

    public String page(int number) {
        return with("page", number == 1 ? null : number);
    }

    public String sorted(String key, @Nullable Sort<?> now) {
        return with("sort", now != null && now.is(key) && !now.descending() ? "-" + key : key);
    }

    /** Who reads this page, or null where nobody is signed in. */
    public @Nullable ActingPrincipal reader() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ActingPrincipal acting
                ? acting
                : null;
    }

    private static void add(UriComponentsBuilder link, String name, String value) {
        link.queryParam(UriUtils.encode(name, "UTF-8"), UriUtils.encode(value, "UTF-8"));
    }
}
