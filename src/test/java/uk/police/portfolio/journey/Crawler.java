package uk.police.portfolio.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import uk.police.portfolio.support.Accessibility;
import uk.police.portfolio.support.Screenshots;

/** Follows every link that somebody is shown, three of each kind, and says what is wrong with the pages behind them. */
final class Crawler {

    private static final int INSTANCES = 3;
    private static final Pattern MISSING_WORDS = Pattern.compile("\\?\\?[a-z][\\w.-]*\\?\\?");
    /** What a page is made of: the kinds of its elements, whatever they say and however many there are. */
    private static final String MAKE = """
            () => [...new Set([...document.querySelectorAll('body *')].map(one => one.tagName + '.' + one.className
                + [...one.attributes].map(each => each.name)
                + ' in ' + one.parentElement.tagName + '.' + one.parentElement.className))].sort().join()""";

    private static final String LINKS = "links => links.map(link => link.href)";

    private final Page page;
    private final Routes routes;
    private final Set<String> inspected;
    private final Map<String, Integer> instances = new HashMap<>();
    private final Set<String> lookedAt = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Deque<URI> ahead = new ArrayDeque<>();
    private final List<String> problems = new ArrayList<>();
    private int visited;
    private String from = "the start";

    /** @param inspected what somebody else's crawl has looked at already; what this one looks at is added */
    Crawler(Page page, Routes routes, Set<String> inspected) {
        this.page = page;
        this.routes = routes;
        this.inspected = inspected;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                problems.add(page.url() + " console: " + message.text());
            }
        });
        page.onPageError(error -> problems.add(page.url() + " script: " + error));
    }

    /** The patterns that were reached. */
    Set<String> reached() {
        return instances.keySet();
    }

    int pages() {
        return visited;
    }

    List<String> crawl(Collection<String> starts) {
        URI here = URI.create(page.url());
        starts.stream().map(here::resolve).filter(this::isOpen).forEach(ahead::add);
        known.addAll(ahead.stream().map(URI::toString).toList());
        ahead.forEach(this::count);
        while (!ahead.isEmpty()) {
            visit(ahead.remove());
        }
        return problems;
    }

    /** Where to start is for everybody; a programme that this reader may not see is no link of theirs. */
    private boolean isOpen(URI address) {
        return page.request().get(address.toString()).status() == 200;
    }

    private void visit(URI address) {
        visited++;
        try {
            int status = page.navigate(address.toString()).status();
            if (status >= 400) {
                problems.add(address + " is answered with " + status + "; the link is on " + from);
                return;
            }
        } catch (PlaywrightException download) {
            fetch(address);
            return;
        }
        inspect(routes.of(address.getPath()));
        from = page.url();
        links().forEach(this::consider);
    }

    /** A file is fetched, not shown. */
    private void fetch(URI address) {
        int status = page.request().get(address.toString()).status();
        if (status >= 400) {
            problems.add(address + " is answered with " + status + "; the link is on " + from);
        }
    }

    private void inspect(String pattern) {
        var missing = MISSING_WORDS.matcher(page.content());
        if (missing.find()) {
            problems.add(page.url() + " lacks the words " + missing.group());
        }
        // Two readers' pages that are made of the same parts are inspected once.
        if (lookedAt.add(pattern) && inspected.add(pattern + page.evaluate(MAKE))) {
            look(Screenshots.WIDE);
        }
        if (inspected.add("narrow " + pattern)) {
            page.setViewportSize(Screenshots.NARROW, 900);
            look(Screenshots.NARROW);
            page.setViewportSize(Screenshots.WIDE, 900);
        }
    }

    private void look(int width) {
        try {
            Accessibility.fitsItsWidth(page);
            Accessibility.hasNoViolations(page);
        } catch (AssertionError wrong) {
            problems.add(page.url() + " at " + width + ": " + wrong.getMessage());
        }
    }

    @SuppressWarnings("unchecked")
    private Set<String> links() {
        return new LinkedHashSet<>((List<String>) page.evalOnSelectorAll("a[href]", LINKS));
    }

    private void consider(String link) {
        URI address = URI.create(link.replaceAll("#.*", ""));
        URI here = URI.create(page.url());
        boolean ours = address.getHost() != null && address.getAuthority().equals(here.getAuthority());
        if (ours && known.add(address.toString()) && count(address) <= INSTANCES) {
            ahead.add(address);
        }
    }

    /** The pages of one section or act are a kind of their own, though one handler shows them all. */
    private int count(URI address) {
        String pattern = routes.of(address.getPath());
        String page = pattern.matches(".*\\{(path|act)\\b.*")
                ? pattern + " " + address.getPath().replaceAll(".*/", "")
                : pattern;
        instances.merge(pattern, 1, Integer::sum);
        return page.equals(pattern) ? instances.get(pattern) : instances.merge(page, 1, Integer::sum);
    }
}
