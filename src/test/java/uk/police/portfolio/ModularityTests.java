package uk.police.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.CanvasOptions;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

class ModularityTests {

    private static final Path MAP = Path.of("docs", "modules");

    private final ApplicationModules modules = ApplicationModules.of(PortfolioApplication.class);

    @Test
    void modulesUseOnlyWhatTheySayTheyUse() {
        modules.verify();
    }

    @Test
    void theMapOfTheModulesIsUpToDate(@TempDir Path drawn) throws IOException {
        new Documenter(
                        modules,
                        Documenter.Options.defaults()
                                .withOutputFolder(drawn.toString())
                                .withoutClean())
                .writeModulesAsPlantUml(DiagramOptions.defaults())
                .writeModuleCanvases(CanvasOptions.defaults());

        Map<String, String> committed = pages(MAP);
        Map<String, String> now = pages(drawn);
        write(now);

        assertThat(committed)
                .as("docs/modules was stale and has been written anew: look at it and commit it")
                .isEqualTo(now);
    }

    private static Map<String, String> pages(Path folder) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    pages.put(folder.relativize(file).toString().replace('\\', '/'), settled(Files.readString(file)));
                }
            }
        }
        return pages;
    }

    /** Arrows and list items come in the order in which a machine happens to list class files: here they come sorted. */
    private static String settled(String page) {
        List<String> settled = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (String line : (page.stripTrailing() + "\nend").lines().toList()) {
            boolean item = line.matches("\\|?\\* .*")
                    || line.startsWith("Rel(")
                    || line.strip().startsWith("Component(");
            if (!item || line.startsWith("|*")) {
                settled.addAll(sorted(run));
                run.clear();
            }
            (item ? run : settled).add(line.stripTrailing());
        }
        return String.join("\n", settled.subList(0, settled.size() - 1)) + "\n";
    }

    private static List<String> sorted(List<String> run) {
        if (run.isEmpty() || !run.get(0).startsWith("|")) {
            return run.stream().sorted().toList();
        }
        List<String> cell = Stream.concat(
                        Stream.of(run.get(0).substring(1)), run.stream().skip(1))
                .sorted()
                .toList();
        return Stream.concat(Stream.of("|" + cell.get(0)), cell.stream().skip(1))
                .toList();
    }

    private static void write(Map<String, String> pages) throws IOException {
        for (String stale : pages(MAP).keySet()) {
            Files.delete(MAP.resolve(stale));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = MAP.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
    }
}
