package uk.police.portfolio.journey;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import uk.police.portfolio.support.Accessibility;
import uk.police.portfolio.support.Screenshots;

/** Follows every link that somebody is shown, three of each kind, and says what is wrong with the pages behind them. */
final class Crawler {

    private static final int INSTANCES = 3;
    private static final Pattern MISSING_WORDS = Pattern.compile("\\?\\?[a-z][\\w.-]*\\?\\?");

    private final Page page;
    private final Routes routes;
    private final Set<String> inspected;
    private final Map<String, Integer> instances = new HashMap<>();
    private final Set<String> lookedAt = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Deque<URI> ahead = new ArrayDeque<>();
    private final Map<URI, URI> linkedFrom = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private int visited;

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
            URI address = ahead.remove();
            try {
                visit(address);
            } catch (PlaywrightException none) {
                problems.add(address + " is not answered: " + none.getMessage() + whatThePortalDoes());
            }
        }
        return problems;
    }

    /** Where to start is for everybody; a programme that this reader may not see is no link of theirs. */
    private boolean isOpen(URI address) {
        return get(address).status() == 200;
    }

    private APIResponse get(URI address) {
        return page.request().get(address.toString());
    }

    /** The portal runs beside its readers: what it was busy with says why somebody waited. */
    private static String whatThePortalDoes() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith("http-nio"))
                .map(thread -> "\n" + thread.getKey().getName() + " "
                        + Arrays.stream(thread.getValue()).limit(40).toList())
                .filter(doing -> doing.contains("uk.police.portfolio"))
                .collect(Collectors.joining());
    }

    private void visit(URI address) {
        visited++;
        APIResponse answer = get(address);
        if (answer.status() >= 400) {
            problems.add(
                    address + " is answered with " + answer.status() + "; a link to it is on " + whereFrom(address));
            return;
        }
        if (answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
            Document read = Jsoup.parse(answer.text(), answer.url());
            inspect(address, routes.of(address.getPath()), read);
            read.select("a[href]").forEach(link -> consider(link.absUrl("href"), address));
        }
    }

    /** A page that is made of parts which were looked at there before is not looked at again, whoever reads it. */
    private void inspect(URI address, String pattern, Document read) {
        var missing = MISSING_WORDS.matcher(read.text());
        if (missing.find()) {
            problems.add(address + " lacks the words " + missing.group());
        }
        boolean wide = lookedAt.add(pattern) && inspected.addAll(parts(pattern, read));
        boolean narrow = inspected.add("narrow " + pattern);
        if (wide || narrow) {
            page.navigate(address.toString());
        }
        if (wide) {
            look(Screenshots.WIDE);
        }
        if (narrow) {
            page.setViewportSize(Screenshots.NARROW, 900);
            look(Screenshots.NARROW);
            page.setViewportSize(Screenshots.WIDE, 900);
        }
    }

    /** The kinds of a page's elements, whatever they say and however many there are. */
    private static Set<String> parts(String pattern, Document read) {
        return read.body().getAllElements().stream()
                .filter(one -> one.parent() != null)
                .map(one -> pattern + ' ' + one.tagName() + '.' + one.className()
                        + one.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList()
                        + " in " + one.parent().tagName() + '.' + one.parent().className())
                .collect(Collectors.toSet());
    }

    private void look(int width) {
        try {
            Accessibility.fitsItsWidth(page);
            Accessibility.hasNoViolations(page);
        } catch (AssertionError wrong) {
            problems.add(page.url() + " at " + width + ": " + wrong.getMessage());
        }
    }

    private void consider(String link, URI from) {
        URI address = URI.create(link.replaceAll("#.*", ""));
        boolean ours = address.getHost() != null && address.getAuthority().equals(from.getAuthority());
        if (ours && known.add(address.toString()) && count(address) <= INSTANCES) {
            linkedFrom.put(address, from);
            ahead.add(address);
        }
    }

    private String whereFrom(URI address) {
        return String.valueOf(linkedFrom.getOrDefault(address, address));
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
