package uk.police.portfolio.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.Subject;

class CanonicalFormTests {

    private static final Subject PROGRAMME = new Subject("programme", "PRG-0042", "Body-worn \"video\"");

    @Test
    void writesTheFieldsInOrderWithoutTheNameOfThePerson() {
        AuditEntry entry = entry(PROGRAMME, "A. Person", List.of(Change.of("stage", null, "LIVE\n\u0001é")));

        assertThat(entry.canonicalForm())
                .isEqualTo("{\"act\":\"ProgrammeSubmitted\",\"at\":\"2026-11-23T07:15:00.000000Z\","
                        + "\"bodyCode\":\"kent\",\"bodyName\":\"Kent Police\","
                        + "\"changes\":[{\"after\":\"LIVE\\n\\u0001é\",\"before\":null,\"field\":\"stage\"}],"
                        + "\"format\":1,\"instrument\":null,\"officeCode\":\"kent/chief-officer\","
                        + "\"officeId\":\"00000000-0000-0000-0000-000000000002\","
                        + "\"officeTitle\":\"Chief Constable\","
                        + "\"personId\":\"00000000-0000-0000-0000-000000000001\",\"reason\":\"Because\","
                        + "\"sequence\":7,\"subjectKind\":\"programme\",\"subjectReference\":\"PRG-0042\","
                        + "\"subjectTitle\":\"Body-worn \\\"video\\\"\"}");
    }

    @Test
    void keepsItsHashWhenANameIsErased() {
        assertThat(CanonicalForm.hash(entry(PROGRAMME, "A. Person", List.of())))
                .isEqualTo(CanonicalForm.hash(entry(PROGRAMME, "erased", List.of())));
        assertThat(CanonicalForm.hash(entry(new Subject("person", "P-1", "A. Person"), "x", List.of())))
                .isEqualTo(CanonicalForm.hash(entry(new Subject("person", "P-1", "erased"), "x", List.of())));
    }

    @Test
    void changesItsHashWithAnythingElse() {
        AuditEntry entry = entry(PROGRAMME, "A. Person", List.of());
        AuditEntry other = entry(PROGRAMME, "A. Person", List.of(Change.to("stage", "LIVE")));

        assertThat(CanonicalForm.hash(entry)).hasSize(64).isNotEqualTo(CanonicalForm.hash(other));
        assertThat(entry.isIntact()).isFalse();
    }

    private static AuditEntry entry(Subject subject, String person, List<Change> changes) {
        return new AuditEntry(
                7,
                Instant.parse("2026-11-23T07:15:00Z"),
                "ProgrammeSubmitted",
                new AuditEntry.ActedBy(
                        new UUID(0, 1),
                        person,
                        new UUID(0, 2),
                        "kent/chief-officer",
                        "Chief Constable",
                        "kent",
                        "Kent Police"),
                null,
                subject,
                changes,
                "Because",
                1,
                "not it");
    }
}
