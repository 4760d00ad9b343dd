package uk.police.portfolio.support;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.opentest4j.TestAbortedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** LibreOffice, where it is installed: opens files, and tells what each cell is to it. */
public final class LibreOffice {

    private static final Logger LOG = LoggerFactory.getLogger(LibreOffice.class);

    private final Path program;

    private LibreOffice(Path program) {
        this.program = program;
    }

    /**
     * One cell.
     *
     * @param type {@code float}, {@code date}, {@code string}, {@code boolean}, or empty for a blank one
     * @param value exactly, not as it is shown
     */
    public record Cell(String type, String value, boolean isFormula) {}

    /** Sheets by name, each with its rows. */
    public record Opened(Map<String, List<List<Cell>>> sheets) {
        public List<List<Cell>> first() {
            return sheets.values().iterator().next();
        }
    }

    /** Skips the test, and says so, where there is none. */
    public static LibreOffice installed() {
        Optional<Path> found = Stream.of("soffice", "libreoffice")
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            LOG.error("==============================================================================");
            LOG.error("== No LibreOffice is installed: that it opens our files is NOT tested");
            LOG.error("==============================================================================");
            throw new TestAbortedException("No LibreOffice is installed");
        }
        return new LibreOffice(found.get());
    }

    /** Opens files, all in one start of the program; their names without ending must differ. */
    public Map<String, Opened> open(Map<String, byte[]> files) throws IOException, InterruptedException {
        Path room = Files.createTempDirectory("office");
        try {
            List<String> command = new ArrayList<>(List.of(
                    program.toString(),
                    "-env:UserInstallation=" + room.resolve("profile").toUri(),
                    "--headless",
                    "--norestore",
                    "--convert-to",
                    "fods",
                    "--outdir",
                    room.toString()));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                command.add(Files.write(room.resolve(file.getKey()), file.getValue())
                        .toString());
            }
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(room.resolve("log").toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("LibreOffice took too long: " + Files.readString(room.resolve("log")));
            }
            Map<String, Opened> opened = new LinkedHashMap<>();
            for (String name : files.keySet()) {
                Path made = room.resolve(name.substring(0, name.lastIndexOf('.')) + ".fods");
                opened.put(name, read(Files.readAllBytes(made)));
            }
            return opened;
        } finally {
            FileSystemUtils.deleteRecursively(room);
        }
    }

    private static Opened read(byte[] document) throws IOException {
        try {
            Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(document))
                    .getDocumentElement();
            for (Element table : below(root, "table:table")) {
                List<List<Cell>> rows = new ArrayList<>();
                below(table, "table:table-row").forEach(row -> rows.add(cells(row)));
                sheets.put(table.getAttribute("table:name"), rows);
            }
            return new Opened(sheets);
        } catch (SAXException | ParserConfigurationException failure) {
            throw new IOException(failure);
        }
    }

    private static List<Cell> cells(Element row) {
        List<Cell> cells = new ArrayList<>();
        for (Element cell : below(row, "table:table-cell")) {
            String type = cell.getAttribute("office:value-type");
            String value =
                    switch (type) {
                        case "float" -> cell.getAttribute("office:value");
                        case "date" -> cell.getAttribute("office:date-value");
                        case "boolean" -> cell.getAttribute("office:boolean-value");
                        default -> cell.getTextContent().strip();
                    };
            String repeated = cell.getAttribute("table:number-columns-repeated");
            int times = repeated.isEmpty() ? 1 : Math.min(100, Integer.parseInt(repeated));
            for (int i = 0; i < times; i++) {
                cells.add(new Cell(type, value, cell.hasAttribute("table:formula")));
            }
        }
        return cells;
    }

    private static List<Element> below(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Node node = found.item(i);
            elements.add((Element) node);
        }
        return elements;
    }
}
