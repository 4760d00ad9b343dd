package uk.police.portfolio.decision.meeting.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.function.BiFunction;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import uk.police.portfolio.pdf.TaggedPdf;

/** Binds the parts of a pack into one PDF: bookmarks, numbered pages, and nothing in it that depends on the hour. */
final class PackBinding {

    private static final float SIZE = 8;
    private static final float MARGIN = 24;

    private PackBinding() {}

    /**
     * Answers how many pages there are. A part that cannot be bound is a {@link PackFault}.
     *
     * @param footer says which page of how many it is
     */
    static int bind(
            String title,
            Instant asOf,
            List<PackPart> parts,
            BiFunction<Integer, Integer, String> footer,
            OutputStream out)
            throws IOException {
        try (PDDocument pack = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            PDFMergerUtility merger = new PDFMergerUtility();
            parts.forEach(part -> append(merger, pack, part));
            bookmark(pack, parts);
            number(pack, footer);
            describe(pack, title, asOf);
            pack.setDocumentId(asOf.toEpochMilli());
            pack.save(out);
            return pack.getNumberOfPages();
        }
    }

    private static void append(PDFMergerUtility merger, PDDocument pack, PackPart part) {
        try {
            part.pages().getDocumentCatalog().setDocumentOutline(null);
            part.pages().getDocumentCatalog().setMetadata(null);
            part.pages().getDocumentCatalog().setOpenAction(null);
            merger.appendDocument(pack, part.pages());
        } catch (IOException | RuntimeException fault) {
            throw new PackFault(part, fault);
        }
    }

    private static void bookmark(PDDocument pack, List<PackPart> parts) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineNode above = outline;
        int first = 0;
        for (PackPart part : parts) {
            PDOutlineItem mark = new PDOutlineItem();
            mark.setTitle(part.title());
            mark.setDestination(pack.getPage(first));
            (part.isBelow() ? above : outline).addLast(mark);
            above = part.isBelow() ? above : mark;
            first += part.count();
        }
        outline.openNode();
        pack.getDocumentCatalog().setDocumentOutline(outline);
    }

    /** Below the text of every page, as an artifact: a screen reader passes over it. */
    private static void number(PDDocument pack, BiFunction<Integer, Integer, String> footer) throws IOException {
        PDFont font = PDType0Font.load(pack, TaggedPdf.font());
        List<PDPage> pages = new ArrayList<>();
        pack.getPages().forEach(pages::add);
        for (int at = 0; at < pages.size(); at++) {
            PDPage page = pages.get(at);
            if (page.getRotation() == 0) {
                stamp(pack, page, font, footer.apply(at + 1, pages.size()));
            }
        }
    }

    private static void stamp(PDDocument pack, PDPage page, PDFont font, String words) throws IOException {
        PDRectangle box = page.getCropBox();
        float width = font.getStringWidth(words) / 1000 * SIZE;
        try (PDPageContentStream content =
                new PDPageContentStream(pack, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(box.getUpperRightX() - MARGIN - width, box.getLowerLeftY() + MARGIN);
            content.showText(words);
            content.endText();
            content.endMarkedContent();
        }
    }

    private static void describe(PDDocument pack, String title, Instant asOf) {
        Calendar at = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        at.setTimeInMillis(asOf.toEpochMilli());
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(title);
        about.setCreationDate(at);
        about.setModificationDate(at);
        pack.setDocumentInformation(about);
        PDDocumentCatalog catalog = pack.getDocumentCatalog();
        catalog.setLanguage("en-GB");
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        catalog.setMarkInfo(marked);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
