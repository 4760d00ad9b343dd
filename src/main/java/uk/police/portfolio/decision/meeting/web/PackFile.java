package uk.police.portfolio.decision.meeting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.meeting.PackItem;
import uk.police.portfolio.decision.meeting.PaperPack;
import uk.police.portfolio.decision.web.DecisionPdf;

/** A paper pack as one PDF: the agenda, then for each case its paper and those of its documents that are PDF. */
@Component
class PackFile {

    private static final String BASE = "https://localhost/";

    private final DecisionPdf pdf;
    private final PackDocuments documents;
    private final MessageSource messages;

    PackFile(DecisionPdf pdf, PackDocuments documents, MessageSource messages) {
        this.pdf = pdf;
        this.documents = documents;
        this.messages = messages;
    }

    /** Puts it together without giving it to anybody, to say what it came to. */
    PackFacts facts(PaperPack pack, HttpServletRequest request, HttpServletResponse response) {
        Measured sum = new Measured();
        Count count = write(pack, sum, request, response);
        return new PackFacts(
                pack.items().size(), count.papers(), count.outside(), count.pages(), sum.bytes(), sum.inHex());
    }

    /** A document that cannot be bound is listed beside those that are no PDF, and the others are bound without it. */
    Count write(PaperPack pack, OutputStream out, HttpServletRequest request, HttpServletResponse response) {
        Set<String> unbound = new HashSet<>();
        while (true) {
            try {
                return write(pack, unbound, out, request, response);
            } catch (PackFault fault) {
                if (!fault.part().isBelow() || !unbound.add(fault.part().sha256())) {
                    throw fault;
                }
            }
        }
    }

    private Count write(
            PaperPack pack,
            Set<String> unbound,
            OutputStream out,
            HttpServletRequest request,
            HttpServletResponse response) {
        List<PackPart> parts = new ArrayList<>();
        try {
            List<PackPage.Line> lines = new ArrayList<>();
            List<PackPage.ItemPage> items = new ArrayList<>();
            for (PackItem item : pack.items()) {
                lines.add(new PackPage.Line(item, 1 + count(parts)));
                items.add(add(item, unbound, parts, request, response));
            }
            parts.add(0, agenda(new PackPage(pack.meeting(), lines, outsiders(items)), request, response));
            String reference = pack.meeting().reference();
            int pages = PackBinding.bind(
                    say("decision.pack.title", reference, pack.meeting().plan().time()),
                    pack.meeting().changedAt(),
                    parts,
                    (page, of) -> say("decision.pack.page", reference, page, of),
                    out);
            return new Count(pages, items);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } finally {
            parts.forEach(PackFile::close);
        }
    }

    /** What is in it. */
    record Count(int pages, List<PackPage.ItemPage> items) {

        int papers() {
            return count(true);
        }

        int outside() {
            return count(false);
        }

        private int count(boolean inIt) {
            return (int) items.stream()
                    .flatMap(item -> item.papers().stream())
                    .filter(paper -> (paper.whyNot() == null) == inIt)
                    .count();
        }
    }

    private PackPage.ItemPage add(
            PackItem item,
            Set<String> unbound,
            List<PackPart> parts,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        List<PackPart> with = new ArrayList<>();
        List<PackPage.Paper> papers = new ArrayList<>();
        for (PackItem.Paper paper : item.papers()) {
            PackDocuments.Opened opened = unbound.contains(paper.sha256())
                    ? new PackDocuments.Opened(null, "UNBINDABLE")
                    : documents.open(paper);
            papers.add(new PackPage.Paper(paper.name(), paper.sha256(), opened.whyNot()));
            PDDocument pages = opened.pages();
            if (pages != null) {
                with.add(new PackPart(paper.name(), pages, paper.sha256()));
            }
        }
        PackPage.ItemPage page = new PackPage.ItemPage(item, papers);
        String title = "%d. %s: %s"
                .formatted(item.number(), item.asked().reference(), item.asked().title());
        parts.add(new PackPart(title, render("decision/pack-item-pdf", page, request, response), ""));
        parts.addAll(with);
        return page;
    }

    /** Set twice: how long it is says where the first paper begins. */
    private PackPart agenda(PackPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int length;
        try (PDDocument once = render("decision/pack-pdf", page, request, response)) {
            length = once.getNumberOfPages();
        }
        List<PackPage.Line> lines = page.lines().stream()
                .map(line -> new PackPage.Line(line.item(), line.page() + length))
                .toList();
        PackPage moved = new PackPage(page.meeting(), lines, page.outsiders());
        return new PackPart(say("decision.meeting.agenda"), render("decision/pack-pdf", moved, request, response), "");
    }

    private PDDocument render(String template, Object page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return Loader.loadPDF(pdf.of(template, Map.of("page", page), BASE, request, response));
    }

    private static List<PackPage.ItemPage> outsiders(List<PackPage.ItemPage> items) {
        return items.stream()
                .map(each -> new PackPage.ItemPage(
                        each.item(),
                        each.papers().stream()
                                .filter(paper -> paper.whyNot() != null)
                                .toList()))
                .filter(each -> !each.papers().isEmpty())
                .toList();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    private static int count(List<PackPart> parts) {
        return parts.stream().mapToInt(PackPart::count).sum();
    }

    private static void close(PackPart part) {
        try {
            part.pages().close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
