package uk.police.portfolio.web.component;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.util.UriUtils;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import uk.police.portfolio.web.ActingPrincipal;
import uk.police.portfolio.web.PageOf;
import uk.police.portfolio.web.SessionEnd;
import uk.police.portfolio.web.Sort;

/** {@code #here}: the page that is being read: links to it that keep its filters, and who reads it. */
public class Here {

    private final IExpressionContext context;

    Here(IExpressionContext context) {
        this.context = context;
    }

    /** This page with the same query, save that the one parameter has this value, or is left out; back on its first page. */
    public String with(String name, @Nullable Object value) {
        StringBuilder link = new StringBuilder();
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
        return link.isEmpty() ? "?" : link.toString();
    }

    public String page(int number) {
        return with("page", number == 1 ? null : number);
    }

    /** The options of the pagination for a list. */
    public Options pagination(PageOf<?> list) {
        List<Options> items =
                list.links().stream().map(number -> item(list, number)).toList();
        Options links = Options.NONE.with("items", items);
        links = list.number() > 1 ? links.with("previous", to(list.number() - 1)) : links;
        return list.number() < list.pages() ? links.with("next", to(list.number() + 1)) : links;
    }

    public String sorted(String key, @Nullable Sort<?> now) {
        return with("sort", now != null && now.is(key) && !now.descending() ? "-" + key : key);
    }

    /** Who reads this page, or null where nobody is signed in. */
    public @Nullable ActingPrincipal reader() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ActingPrincipal acting
                ? acting
                : null;
    }

    /** Until when the reader's session lasts, or null where nobody is signed in. */
    public @Nullable SessionEnd session() {
        return context instanceof IWebContext web
                        && web.getExchange().getAttributeValue(SessionEnd.ATTRIBUTE) instanceof SessionEnd end
                ? end
                : null;
    }

    /** Whether the office that the reader acts in carries one of the roles. */
    public boolean readerHolds(String... roles) {
        Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        Set<String> wanted = Arrays.stream(roles).map(role -> "ROLE_" + role).collect(Collectors.toSet());
        return reader != null
                && reader.getAuthorities().stream().anyMatch(held -> wanted.contains(held.getAuthority()));
    }

    private Options item(PageOf<?> list, @Nullable Integer number) {
        return number == null
                ? Options.NONE.with("ellipsis", true)
                : to(number).with("number", number).with("current", number == list.number());
    }

    private Options to(int number) {
        return Options.NONE.with("href", page(number));
    }

    private static void add(StringBuilder link, String name, String value) {
        link.append(link.isEmpty() ? '?' : '&')
                .append(UriUtils.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(UriUtils.encode(value, StandardCharsets.UTF_8));
    }
}
