package uk.police.portfolio.decision;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Role;

/** Cases, people and proposals for the tests of this module. */
public final class Cases {

    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    public static final UUID KENT = UUID.fromString("00000000-0000-7000-8000-00000000000a");

    private Cases() {}

    public static Actor person(String name, UUID body, Role... roles) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Actor(id, name, id, "body/" + name, name, body, "body", "Body", Set.of(roles));
    }

    /** The same person in another office. */
    public static Actor also(Actor person, UUID body, Role... roles) {
        return new Actor(
                person.personId(),
                person.personName(),
                UUID.randomUUID(),
                "body/other",
                "Other office",
                body,
                "other",
                "Other",
                Set.of(roles));
    }

    public static DecisionSubject subject(String reference, Actor author) {
        return subject(reference, author, "Body-worn video for 43 forces");
    }

    public static DecisionSubject subject(String reference, Actor author, String title) {
        return subject(reference, author, title, List.of());
    }

    public static DecisionSubject subject(
            String reference, Actor author, String title, List<PaperAsRead.Document> documents) {
        return new DecisionSubject(
                "programme",
                reference,
                1,
                title,
                Matter.PROGRAMME_FUNDING,
                List.of("CAP-DEMS"),
                author.personId(),
                author.bodyId(),
                List.of(),
                author.bodyId(),
                Map.of("kent", Money.of("1200000.00"), "essex", Money.of("800000.00")),
                null,
                "/programmes/" + reference,
                new PaperAsRead(
                        List.of(new PaperAsRead.Section(
                                "About it", List.of(new PaperAsRead.Line("Purpose", "One way to keep evidence")))),
                        documents));
    }

    public static Proposal proposal(Ownership ownership) {
        return new Proposal(
                ownership,
                "Forces buy the same thing four times over.",
                List.of(new Proposal.Condition("Publish the exit plan", "Kent Police", LocalDate.of(2027, 3, 31))),
                List.of(),
                LocalDate.of(2027, 4, 1));
    }
}
