package uk.police.portfolio.web.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Our components against the fixtures that GOV.UK Frontend ships: the same options give the same document. */
class ComponentFixtureTests {

    private static final Path COMPONENTS = Path.of("src/main/resources/templates/components");
    private static final String FIXTURES = "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/components/";
    private static final Set<String> SWITCHES = Set.of("checked", "disabled", "hidden", "multiple", "open", "selected");
    private static final TemplateEngines ENGINES = engines();

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("fixtures")
    void showsWhatTheFixtureShows(String component, String name, Map<String, Object> options, String expected) {
        String call = "<th:block th:replace=\"~{components/" + component + " :: " + component
                + "(${#parsed.of(given)})}\"></th:block>";
        String shown = ENGINES.render(call, Map.of("given", options));
        assertThat(normalised(shown)).isEqualTo(normalised(expected));
    }

    @Test
    void everyGovukComponentHasFixtures() {
        assertThat(govukComponents())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(resource(name)).as(name).isNotNull());
    }

    static Stream<Arguments> fixtures() {
        return govukComponents().stream().flatMap(ComponentFixtureTests::fixturesOf);
    }

    private static Stream<Arguments> fixturesOf(String component) {
        try (InputStream json = resource(component)) {
            return JsonMapper.shared()
                    .readTree(json)
                    .get("fixtures")
                    .valueStream()
                    .map(fixture -> {
                        Map<?, ?> options = JsonMapper.shared().convertValue(fixture.get("options"), Map.class);
                        return Arguments.of(
                                component,
                                fixture.get("name").asString(),
                                options,
                                fixture.get("html").asString());
                    });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The components that take the options of a GOV.UK macro; the others are our own, over these. */
    private static Set<String> govukComponents() {
        try (Stream<Path> files = Files.list(COMPONENTS)) {
            Set<String> names = new TreeSet<>();
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".html", "");
                if (Files.readString(file).contains("th:fragment=\"" + name + "(options)\"")) {
                    names.add(name);
                }
            }
            return names;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream resource(String component) {
        return ComponentFixtureTests.class
                .getClassLoader()
                .getResourceAsStream(FIXTURES + component + "/fixtures.json");
    }

    private static TemplateEngines engines() {
        try {
            return new TemplateEngines();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String normalised(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        StringBuilder text = new StringBuilder();
        write(body, text, 0);
        return text.toString();
    }

    private static void write(Node node, StringBuilder to, int depth) {
        if (node instanceof TextNode words) {
            String plain = words.getWholeText().replaceAll("[ \\n\\t\\r]+", " ").trim();
            to.append(plain.isEmpty() ? "" : "  ".repeat(depth) + plain + "\n");
        } else if (node instanceof Element element) {
            to.append("  ".repeat(depth)).append('<').append(element.tagName());
            Map<String, String> attributes = new TreeMap<>();
            for (Attribute attribute : element.attributes()) {
                attributes.put(attribute.getKey(), value(attribute));
            }
            attributes.forEach((name, value) ->
                    to.append(' ').append(name).append("=\"").append(value).append('"'));
            to.append(">\n");
            element.childNodes().forEach(child -> write(child, to, depth + 1));
        }
    }

    private static String value(Attribute attribute) {
        if (SWITCHES.contains(attribute.getKey())) {
            return "";
        }
        return "class".equals(attribute.getKey())
                ? String.join(
                        " ", new TreeSet<>(List.of(attribute.getValue().trim().split("\\s+"))))
                : attribute.getValue();
    }
}
