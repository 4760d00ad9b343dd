package uk.police.portfolio.programme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authorisation.MatrixObjects;
import uk.police.portfolio.authorisation.Whose;
import uk.police.portfolio.programme.view.SavedViews;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.support.People;

/** Programmes for the authorisation matrix: a draft of one's own body and one of Essex Police's, approved where that is asked. */
@Component
class ProgrammeObjects implements MatrixObjects {

    private static final String ESSEX = "essex/chief-information-officer";
    private static final List<String> UNDER_WAY = List.of("/forecast");
    private static final List<String> USED_UP = List.of("/submission", "cancellation}", "/removal", "/forecast");

    private final Drafts drafts;
    private final ProgrammeRegister register;
    private final ProgrammeDirectory directory;
    private final People people;
    private final SavedViews views;
    private final Map<String, String> made = new ConcurrentHashMap<>();

    ProgrammeObjects(
            Drafts drafts, ProgrammeRegister register, ProgrammeDirectory directory, SavedViews views, People people) {
        this.views = views;
        this.drafts = drafts;
        this.register = register;
        this.directory = directory;
        this.people = people;
    }

    @Override
    public boolean knows(String path) {
        return path.startsWith("/programmes") && !path.startsWith("/programmes/gmpp-");
    }

    @Override
    public Map<String, String> values(String path, Whose whose, Actor by) {
        if (path.startsWith("/programmes/views/")) {
            return Map.of("id", view(whose, by));
        }
        String section = path.contains("withdrawal|") ? "withdrawal" : "benefits";
        if (whose == Whose.MISSING || whose == Whose.NONE) {
            return Map.of(
                    "reference",
                    "PRG-999999",
                    "path",
                    section,
                    "document",
                    UUID.randomUUID().toString());
        }
        Actor lead = people.holding(whose == Whose.FOREIGN ? ESSEX : lead(by));
        boolean once = USED_UP.stream().anyMatch(path::endsWith);
        String reference =
                once ? fresh(path, lead) : made.computeIfAbsent(path + lead.officeCode(), none -> fresh(path, lead));
        return Map.of("reference", reference, "path", section, "document", document(reference, lead));
    }

    @Override
    public Map<String, String> form(String path) {
        if (path.endsWith("/forecast")) {
            return Map.of(
                    "version", "11",
                    "reason", "A test of the matrix",
                    "rows[0].year", "2027-28",
                    "rows[0].nature", "CAPITAL",
                    "rows[0].activity", "CHANGE",
                    "rows[0].funding", "RESERVES",
                    "rows[0].amount", "1");
        }
        return Map.of(
                "version", path.endsWith("/submission") ? "9" : "99",
                "title", "A test of the matrix",
                "name", "A test of the matrix",
                "benefits", "A test of the matrix",
                "declared", "yes",
                "reason", "A test of the matrix");
    }

    /** A view of one's own, or of somebody's in Essex; made anew, since it may be deleted. */
    private String view(Whose whose, Actor by) {
        if (whose == Whose.MISSING || by.isPortal()) {
            return UUID.randomUUID().toString();
        }
        Actor owner = whose == Whose.OWN ? by : people.holding(ESSEX);
        views.of(owner).forEach(view -> views.delete(view.id(), owner));
        return views.save("/programmes", "Matrix " + UUID.randomUUID(), "", owner)
                .toString();
    }

    /** Eight sections and a document are nine versions; sent in and approved are two more. */
    private String fresh(String path, Actor lead) {
        String reference = drafts.whole("A programme for the matrix", lead);
        byte[] paper = "%PDF-1.7 a paper".getBytes(StandardCharsets.UTF_8);
        register.attach(reference, "paper.pdf", paper, lead);
        if (UNDER_WAY.stream().anyMatch(path::endsWith)) {
            drafts.submit(reference, lead);
            drafts.approve(reference);
        }
        return reference;
    }

    private String document(String reference, Actor lead) {
        return directory.details(reference, lead).documents().stream()
                .map(document -> document.id().value().toString())
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private static String lead(Actor by) {
        return by.bodyCode().equals("home-office") ? by.officeCode() : Drafts.AUTHOR;
    }
}
