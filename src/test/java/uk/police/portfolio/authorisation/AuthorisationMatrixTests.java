package uk.police.portfolio.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.support.OnTheSecondPortal;
import uk.police.portfolio.support.People;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

/** {@code authorisation.csv} says who is answered what; every handler has rows for every role, and the real answers agree. */
@PortalTest
@OnTheSecondPortal
class AuthorisationMatrixTests {

    private static final Matrix MATRIX = Matrix.read();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    List<MatrixObjects> objects;

    @Autowired
    People people;

    /** Path variables of what the handler in hand was last asked about; what an act has changed is no longer among them. */
    private final Map<String, Map<String, String>> standing = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> everyHandlerAnswersAsItsRowsSay() {
        return handlers().stream()
                .map(handler -> DynamicTest.dynamicTest(handler.toString(), () -> answersAsItsRowsSay(handler)));
    }

    @Test
    void everyRowIsAboutAHandler() {
        List<String> known = handlers().stream()
                .map(handler -> handler + " " + handler.name())
                .toList();

        assertThat(MATRIX.rows())
                .allSatisfy(row -> assertThat(known).contains(row.method() + " " + row.path() + " " + row.handler()));
    }

    @Test
    void everyRoleIsAsked() {
        assertThat(Arrays.stream(Asker.values()).map(Asker::role).filter(role -> role != null))
                .containsExactlyInAnyOrder(Role.values());
    }

    private void answersAsItsRowsSay(Handler handler) {
        standing.clear();
        List<String> differences = new ArrayList<>();
        Map<String, List<String>> found = new TreeMap<>();
        for (Whose thing : things(handler)) {
            for (Asker asker : Asker.values()) {
                int status = ask(handler, asker, thing);
                found.computeIfAbsent(thing + "," + status, none -> new ArrayList<>())
                        .add(asker.name());
                var row = MATRIX.row(handler, asker, thing);
                if (row.isEmpty() || row.get().status() != status) {
                    differences.add(asker + " " + thing + ": expected "
                            + row.map(Matrix.Row::status).map(String::valueOf).orElse("no row") + ", was " + status);
                }
            }
        }
        assertThat(differences)
                .as("rows to review:\n" + proposed(handler, found))
                .isEmpty();
    }

    /** Until a module supplies its things, its handlers are asked about missing ones only. */
    private List<Whose> things(Handler handler) {
        List<Whose> things = handler.things();
        return things.contains(Whose.MISSING) && supplier(handler).isEmpty() ? List.of(Whose.MISSING) : things;
    }

    private Optional<MatrixObjects> supplier(Handler handler) {
        return objects.stream().filter(each -> each.knows(handler.path())).findFirst();
    }

    private int ask(Handler handler, Asker asker, Whose thing) {
        Actor by = asker.office() == null ? Actor.PORTAL : people.holding(asker.office());
        var supplied = supplier(handler);
        String whose = thing == Whose.OWN ? asker.name() : thing.name();
        Map<String, String> values = supplied.map(
                        each -> standing.computeIfAbsent(whose, none -> each.values(handler.path(), thing, by)))
                .orElse(Map.of());
        String path = handler.filled(values);
        var request = mvc.method(HttpMethod.valueOf(handler.method())).uri(path);
        if (!handler.method().equals("GET")) {
            supplied.ifPresent(each -> each.form(handler.path()).forEach(request::param));
            request.with(SecurityMockMvcRequestPostProcessors.csrf());
        }
        if (asker.office() != null) {
            request.with(SignIn.as(by));
        }
        int status = request.exchange().getResponse().getStatus();
        if (!handler.method().equals("GET") && status < 400) {
            standing.remove(whose);
        }
        return status;
    }

    private static String proposed(Handler handler, Map<String, List<String>> found) {
        return found.entrySet().stream()
                .map(entry -> "%s,%s,%s,%s,%s"
                        .formatted(
                                handler.method(),
                                handler.path(),
                                handler.name(),
                                String.join(";", entry.getValue()),
                                entry.getKey().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("\n"));
    }

    private List<Handler> handlers() {
        List<Handler> handlers = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            boolean ours = method.getBeanType().getPackageName().startsWith("uk.police.portfolio")
                    && !method.getBeanType().getName().contains("Tests$");
            for (var verb : info.getMethodsCondition().getMethods()) {
                for (String path : ours ? info.getPatternValues() : Set.<String>of()) {
                    handlers.add(new Handler(
                            verb.name(),
                            path,
                            method.getBeanType().getSimpleName() + "#"
                                    + method.getMethod().getName()));
                }
            }
        });
        handlers.sort(Comparator.comparing(Handler::path).thenComparing(Handler::method));
        return handlers;
    }
}
