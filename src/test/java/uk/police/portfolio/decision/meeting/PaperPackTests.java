package uk.police.portfolio.decision.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.police.portfolio.consultation.Rounds;
import uk.police.portfolio.decision.PaperAsRead;
import uk.police.portfolio.decision.binding.DecidedCases;
import uk.police.portfolio.decision.callin.CallIns;
import uk.police.portfolio.decision.discussion.Audience;
import uk.police.portfolio.decision.discussion.Discussions;
import uk.police.portfolio.decision.discussion.Say;
import uk.police.portfolio.decision.notice.Exemption;
import uk.police.portfolio.decision.notice.NoticeRegister;
import uk.police.portfolio.decision.notice.PreparedNotices;
import uk.police.portfolio.document.DocumentStore;
import uk.police.portfolio.document.StoredDocument;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.support.PortalTest;
import uk.police.portfolio.support.SignIn;

@PortalTest
class PaperPackTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Sittings sittings;

    @Autowired
    DocumentStore documents;

    @Autowired
    DecidedCases decided;

    @Autowired
    NoticeRegister notices;

    @Autowired
    CallIns callIns;

    @Autowired
    Rounds rounds;

    @Autowired
    Agendas agendas;

    @Autowired
    Discussions discussions;

    @Test
    void isOneFileOfTheAgendaThePapersAndTheirDocuments() throws IOException {
        PaperAsRead.Document business = kept("business-case.pdf", pdf(false, "Page one of it", "Page two of it"));
        PaperAsRead.Document secret = kept("secret.pdf", pdf(true, "Needs a password"));
        PaperAsRead.Document broken = kept("broken.pdf", "%PDF-1.7\nNothing".getBytes(StandardCharsets.UTF_8));
        PaperAsRead.Document picture = kept("map.png", png());
        PaperAsRead.Document never = new PaperAsRead.Document("never.pdf", "f".repeat(64), "/none");
        String first = sittings.beforeTheBoard(
                "Body-worn video for 43 forces", List.of(business, secret, broken, picture, never));
        String second = sittings.beforeTheBoard("One crime-recording system");
        String meeting = sittings.about(first, second);

        byte[] file = pack(meeting, sittings.member(1));

        try (PDDocument pack = Loader.loadPDF(file)) {
            assertThat(pack.getNumberOfPages()).isEqualTo(6);
            assertThat(bookmarks(pack.getDocumentCatalog().getDocumentOutline(), pack))
                    .containsExactly(
                            "Agenda @1",
                            "1. " + first + ": Body-worn video for 43 forces @2",
                            "> business-case.pdf @4",
                            "2. " + second + ": One crime-recording system @6");
            assertThat(text(pack, 1, 1))
                    .contains(first, second, "map.png", picture.sha256(), "It is not a PDF")
                    .contains("secret.pdf", "protected by a password", "The portal does not have it");
            assertThat(text(pack, 2, 3)).contains("One way to keep evidence", business.sha256(), "In this pack");
            assertThat(text(pack, 5, 5)).contains("Page two of it", meeting + ", page 5 of 6");
            assertThat(text(pack, 6, 6)).contains("Publish the exit plan");
            assertThat(pack.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pack.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pack.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(pack.getDocumentInformation().getTitle()).startsWith("Paper pack of " + meeting);
            pictures(pack);
        }
        assertThat(pack(meeting, sittings.secretary())).isEqualTo(file);
        assertThat(mvc.get().uri("/meetings/" + meeting + "/pack").with(SignIn.as(sittings.member(2))))
                .hasStatusOk()
                .bodyText()
                .contains("%,d bytes".formatted(file.length), sha256(file))
                .containsPattern("Pages\\s*</dt>\\s*<dd[^>]*>\\s*6\\s*<")
                .containsPattern("Documents in this pack\\s*</dt>\\s*<dd[^>]*>\\s*1\\s*<")
                .containsPattern("Documents that are not in this pack\\s*</dt>\\s*<dd[^>]*>\\s*4\\s*<");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void aDocumentThatCannotBeBoundIsListedAndTheOthersAreBound() throws IOException {
        PaperAsRead.Document form = kept("form.pdf", asForm(pdf(false, "Please wait")));
        PaperAsRead.Document plain = kept("plain.pdf", pdf(false, "A plain page"));
        String meeting = sittings.about(sittings.beforeTheBoard("With a form", List.of(form, plain)));

        try (PDDocument pack = Loader.loadPDF(pack(meeting, sittings.member(1)))) {
            assertThat(text(pack, 1, pack.getNumberOfPages()))
                    .contains("A plain page", "cannot be put into another PDF", form.sha256())
                    .doesNotContain("Please wait");
        }
    }

    /** A form that is drawn by the program that shows it. */
    private static byte[] asForm(byte[] plain) throws IOException {
        try (PDDocument made = Loader.loadPDF(plain);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDAcroForm form = new PDAcroForm(made);
            form.getCOSObject().setItem(COSName.XFA, new COSStream());
            made.getDocumentCatalog().setAcroForm(form);
            made.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void holdsWhatIsExemptAndNothingThatWasSaidToTheBoard() throws IOException {
        String about = decided.decided("CAP-SAFEG", Map.of("kent", Money.of("10.00")));
        notices.prepare(about, 0, PreparedNotices.wording("", Exemption.COMMERCIAL, "The rival bid £9"), secretary());
        callIns.publish(about, secretary());
        for (String seat : List.of("cheshire", "cleveland", "dorset", "norfolk", "suffolk")) {
            callIns.call(about, seat + "/chief-officer", "A test", rounds.holderOf(seat + "/chief-officer"));
        }
        discussions.say(about, new Say(Audience.BOARD, null, "Between ourselves"), secretary());
        String meeting = sittings.about(about);

        try (PDDocument pack = Loader.loadPDF(pack(meeting, sittings.member(1)))) {
            assertThat(text(pack, 1, pack.getNumberOfPages()))
                    .contains("The rival bid £9", "Called in")
                    .doesNotContain("Between ourselves");
        }
        assertThat(mvc.get().uri("/meetings/" + meeting + "/pack.pdf").with(SignIn.as(sittings.author())))
                .hasStatus(404);
    }

    private byte[] pack(String meeting, Actor reader) {
        var result = mvc.get()
                .uri("/meetings/" + meeting + "/pack.pdf")
                .with(SignIn.as(reader))
                .exchange();
        assertThat(result).hasStatusOk().headers().hasValue("Cache-Control", "no-store");
        return result.getResponse().getContentAsByteArray();
    }

    private PaperAsRead.Document kept(String name, byte[] bytes) {
        StoredDocument stored = documents.store(name, bytes, sittings.author());
        return new PaperAsRead.Document(stored.name(), stored.sha256(), "/none");
    }

    private Actor secretary() {
        return sittings.secretary();
    }

    private static byte[] pdf(boolean secret, String... pages) throws IOException {
        try (PDDocument made = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String words : pages) {
                PDPage page = new PDPage();
                made.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(made, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(words);
                    content.endText();
                }
            }
            if (secret) {
                made.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            }
            made.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static List<String> bookmarks(PDOutlineNode node, PDDocument pack) throws IOException {
        List<String> marks = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            int page = pack.getPages().indexOf(item.findDestinationPage(pack)) + 1;
            marks.add(item.getTitle() + " @" + page);
            bookmarks(item, pack).forEach(below -> marks.add("> " + below));
        }
        return marks;
    }

    private static String text(PDDocument pack, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(pack).replaceAll("\\s+", " ");
    }

    /** To look at. */
    private static void pictures(PDDocument pack) throws IOException {
        PDFRenderer renderer = new PDFRenderer(pack);
        Files.createDirectories(Path.of("target", "screenshots"));
        for (int page = 0; page < pack.getNumberOfPages(); page++) {
            ImageIO.write(
                    renderer.renderImageWithDPI(page, 60),
                    "png",
                    Path.of("target", "screenshots", "pack-" + (page + 1) + ".png")
                            .toFile());
        }
    }
}
