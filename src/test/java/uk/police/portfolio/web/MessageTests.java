package uk.police.portfolio.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the product and the places that use them agree, in every module. */
class MessageTests {

    private static final String TEMPLATES = SourceFiles.TEMPLATES.text();
    private static final String JAVA = SourceFiles.JAVA.text();
    private static final Set<String> KEYS = keys();

    private static final Pattern IN_TEMPLATE =
            Pattern.compile("#\\{([\\w.-]+)[}(]|#messages\\.msg(?:WithParams)?\\('([\\w.-]+)'\\s*[,)]");
    private static final Pattern IN_JAVA = Pattern.compile(
            "message = \"\\{([\\w.-]+)}\"|Flash\\.success\\(\\s*\\w+,\\s*\"([\\w.-]+)\"|\\.worded\\([^,\"]+,\\s*\"([\\w.-]+)\"|explainedBy\\(\\s*\"([\\w.-]+)\"\\)");
    private static final Pattern REFUSAL =
            Pattern.compile("(?:Refusal\\.of|RefusedException\\.because|new Refusal)\\(\\s*\"([A-Z][A-Z0-9_]+)\"");
    private static final Pattern PREFIX = Pattern.compile("[\"'#{]([a-z][a-z-]*(?:\\.[\\w-]+)*\\.?)[\"'$_]");

    @Test
    void everyKeyThatATemplateUsesExists() {
        assertThat(found(IN_TEMPLATE, TEMPLATES).stream().filter(key -> !KEYS.contains(key)))
                .isEmpty();
    }

    @Test
    void everyKeyThatTheCodeUsesExists() {
        assertThat(found(IN_JAVA, JAVA).stream().filter(key -> !isKnown(key))).isEmpty();
    }

    /** A key that is put together at run time ends in a dot where the code names it. */
    private static boolean isKnown(String key) {
        return key.endsWith(".") ? KEYS.stream().anyMatch(known -> known.startsWith(key)) : KEYS.contains(key);
    }

    @Test
    void everyRefusalHasWords() {
        assertThat(found(REFUSAL, JAVA).stream().filter(code -> !hasWords(code)))
                .isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> literals = found(Pattern.compile("[\"'{]([\\w.-]+)[\"'}(]"), TEMPLATES + JAVA);
        Set<String> prefixes = found(PREFIX, TEMPLATES + JAVA);
        prefixes.removeIf(prefix -> !prefix.contains("."));
        prefixes.remove("refusal.");
        assertThat(KEYS.stream()
                        .filter(key -> !key.startsWith("refusal."))
                        .filter(key -> !literals.contains(key))
                        .filter(key -> prefixes.stream().noneMatch(prefix -> continues(key, prefix))))
                .as("keys that nothing uses")
                .isEmpty();
    }

    @Test
    void everyRefusalInWordsIsOneOfOurs() {
        Set<String> codes = found(Pattern.compile("\"([A-Z][A-Z0-9_]+)\""), JAVA);
        assertThat(KEYS.stream().filter(key -> key.startsWith("refusal.")).map(key -> key.substring(8)))
                .allMatch(code -> codes.contains(code)
                        || Pattern.compile("\\b" + code + "\\b").matcher(JAVA).find()
                        || codes.stream().anyMatch(part -> part.endsWith("_") && code.startsWith(part)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void keysBelongToTheModuleOfTheirFile(Path file) {
        String module = file.getFileName().toString().replace(".properties", "");
        assertThat(read(file).stringPropertyNames())
                .allMatch(key -> key.startsWith(module + ".") || key.startsWith("refusal."));
    }

    @ParameterizedTest
    @MethodSource("files")
    void wordsUseTypographicApostrophes(Path file) {
        assertThat(read(file).values()).noneMatch(words -> words.toString().contains("'"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void wordsWithArgumentsAreWellFormed(Path file) {
        assertThat(read(file).values().stream().map(Object::toString).filter(words -> words.contains("{0")))
                .allSatisfy(words -> new MessageFormat(words, Locale.UK));
    }

    @Test
    void noKeyIsGivenTwice() {
        assertThat(SourceFiles.MESSAGES
                        .text()
                        .lines()
                        .filter(line -> line.matches("[\\w.-]+\\s*=.*"))
                        .map(line -> line.replaceFirst("\\s*=.*", "")))
                .doesNotHaveDuplicates();
    }

    static Stream<Path> files() {
        return SourceFiles.MESSAGES.all().stream();
    }

    /** A code that is put together, {@code "CASE_IS_" + state}, has words when one that continues it has. */
    private static boolean hasWords(String code) {
        String key = "refusal." + code;
        return code.endsWith("_") ? KEYS.stream().anyMatch(known -> known.startsWith(key)) : KEYS.contains(key);
    }

    private static boolean continues(String key, String prefix) {
        return key.startsWith(prefix.endsWith(".") ? prefix : prefix + ".");
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MessageTests::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String group(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        throw new IllegalStateException(match.group());
    }

    private static Set<String> keys() {
        return files().flatMap(file -> read(file).stringPropertyNames().stream())
                .collect(Collectors.toSet());
    }

    private static Properties read(Path file) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(SourceFiles.read(file)));
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
