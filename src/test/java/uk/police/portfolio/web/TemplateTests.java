package uk.police.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no template may contain, whichever module it belongs to. */
class TemplateTests {

    private static final int MOST_LINES = 100;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z-]*\\.[\\w.-]*");
    private static final Pattern FRAGMENT = Pattern.compile("~\\{((?:components|layouts)/[\\w-]+)\\s*::\\s*([\\w-]+)");
    private static final List<String> SPOKEN =
            List.of("title", "alt", "placeholder", "aria-label", "label", "content", "summary");

    @ParameterizedTest
    @MethodSource("templates")
    void hasAtMostAHundredLines(Path template) {
        assertThat(SourceFiles.read(template).lines()).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void reachesNoClassAndNoBean(Path template) {
        assertThat(attributes(template))
                .noneMatch(attribute -> attribute.getValue().matches("(?s).*\\bT\\s*\\(.*"))
                .noneMatch(attribute -> attribute.getValue().matches("(?s).*[$*]\\{[^}]*@\\w.*"))
                .noneMatch(attribute -> attribute.getValue().matches("(?s).*\\bnew\\s+[a-z]+\\..*"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void writesNothingUnescaped(Path template) {
        assertThat(attributes(template))
                .noneMatch(attribute -> attribute.getKey().endsWith("utext"));
        assertThat(SourceFiles.read(template)).doesNotContain("[(").doesNotContain("th:inline");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasNoInlineScriptOrStyle(Path template) {
        Document document = parsed(template);
        assertThat(document.select("style")).isEmpty();
        assertThat(document.select("script").eachText()).allMatch(String::isBlank);
        assertThat(attributes(template))
                .noneMatch(attribute -> attribute.getKey().matches("(th:)?(on[a-z]+|style|styleappend)"))
                .noneMatch(attribute -> attribute.getValue().contains("javascript:"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void takesAllItsWordsFromMessages(Path template) {
        Document document = parsed(template);
        assertThat(document.getAllElements().stream()
                        .flatMap(element -> element.textNodes().stream())
                        .map(TextNode::text))
                .noneMatch(text -> LETTERS.matcher(text).find());
        assertThat(attributes(template).filter(attribute -> SPOKEN.contains(attribute.getKey())))
                .allMatch(attribute -> isTechnical(attribute.getValue()));
        assertThat(attributes(template).filter(TemplateTests::isShown).flatMap(TemplateTests::literals))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void callsOnlyFragmentsThatExist(Path template) {
        assertThat(FRAGMENT.matcher(SourceFiles.read(template)).results()).allSatisfy(TemplateTests::exists);
    }

    static Stream<Path> templates() {
        return SourceFiles.TEMPLATES.all().stream();
    }

    private static void exists(MatchResult call) {
        Path file = Path.of("src/main/resources/templates", call.group(1) + ".html");
        assertThat(Files.exists(file)).as(file.toString()).isTrue();
        assertThat(SourceFiles.read(file)).containsPattern("th:fragment=\"" + call.group(2) + "[\"(]");
    }

    /** Attributes whose value people read. */
    private static boolean isShown(Attribute attribute) {
        return attribute.getKey().startsWith("th:")
                && (SPOKEN.contains(attribute.getKey().substring(3)) || "th:text".equals(attribute.getKey()));
    }

    /** Words in an expression that come from no message and no model. */
    private static Stream<String> literals(Attribute attribute) {
        String value = attribute.getValue();
        Stream<String> quoted = LITERAL.matcher(value)
                .results()
                .map(MatchResult::group)
                .filter(literal -> LETTERS.matcher(literal).find())
                // The end of a key that is put together at run time.
                .filter(literal ->
                        !(literal.startsWith("'.") && (value.contains("#messages.msg") || value.contains("#{"))))
                .filter(literal -> !KEY.matcher(literal.replace("'", "")).matches())
                .filter(literal -> !value.contains("(" + literal) && !value.contains("[" + literal))
                .filter(literal -> !value.matches("(?s).*[=!]= " + Pattern.quote(literal) + ".*"));
        String outside = value.replaceAll("[$#*~@]\\{[^}]*}+", "").replaceAll("'[^']*'", "");
        return value.startsWith("|") && LETTERS.matcher(outside).find() ? Stream.of(value) : quoted;
    }

    private static boolean isTechnical(String value) {
        return value.isEmpty() || value.startsWith("width=") || value.startsWith("#");
    }

    private static Stream<Attribute> attributes(Path template) {
        return parsed(template).getAllElements().stream()
                .map(Element::attributes)
                .flatMap(attributes -> attributes.asList().stream());
    }

    private static Document parsed(Path template) {
        return Jsoup.parse(SourceFiles.read(template), "", Parser.xmlParser());
    }
}
