package uk.police.portfolio.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks for merged cells, which hide values from a reader, and for document type declarations, which no spreadsheet has. */
final class MergedCells {

    private MergedCells() {}

    static List<CellFault> in(byte[] workbook) {
        List<CellFault> faults = new ArrayList<>();
        try (ZipFile zip = OfficePackage.open(workbook)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    look(zip.getInputStream(entry), faults);
                }
            }
        } catch (IOException | XMLStreamException broken) {
            faults.add(CellFault.ofFile("BROKEN_FILE"));
        }
        return faults;
    }

    private static void look(InputStream sheet, List<CellFault> faults) throws XMLStreamException {
        XMLStreamReader xml = factory().createXMLStreamReader(sheet);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.DTD) {
                throw new XMLStreamException("A document type declaration");
            }
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("mergeCell")) {
                faults.add(new CellFault(0, null, xml.getAttributeValue(null, "ref"), "MERGED_CELLS"));
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
