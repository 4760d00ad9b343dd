package uk.police.portfolio.programme;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.document.DocumentId;
import uk.police.portfolio.document.DocumentType;
import uk.police.portfolio.document.StoredDocument;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** How the database hands over the parts of one programme, in one answer. */
record ProgrammeRow(
        List<WeighedCapability> capabilities,
        List<Force> forces,
        List<Option> options,
        List<Line> lines,
        List<Products.Product> products,
        List<Dependency> dependencies,
        List<Document> documents,
        List<Written> sections,
        List<StatusChange> history) {

    record Force(
            UUID id, String code, String name, @Nullable BigDecimal typed, BigDecimal share) {

        ForceShare forceShare() {
            return new ForceShare(id, code, name, new Money(share));
        }

        Participation.Participant participant() {
            return new Participation.Participant(id, typed == null ? null : new Money(typed));
        }
    }

    record Option(String name, boolean doMinimum, boolean preferred, String rejection, List<Cost> costs) {

        OptionsAppraisal.Option option() {
            SortedMap<FinancialYear, Money> byYear = new TreeMap<>();
            costs.forEach(cost -> byYear.put(FinancialYear.parse(cost.year()), new Money(cost.amount())));
            return new OptionsAppraisal.Option(name, doMinimum, preferred, rejection, byYear);
        }
    }

    record Cost(String year, BigDecimal amount) {}

    record Line(
            String year,
            CostLine.Nature nature,
            CostLine.Activity activity,
            CostLine.FundingSource source,
            String description,
            BigDecimal amount) {

        CostLine line() {
            return new CostLine(FinancialYear.parse(year), nature, activity, source, description, new Money(amount));
        }
    }

    record Document(
            UUID id, String name, DocumentType type, int size, String sha256, Instant uploadedAt, String byName) {

        StoredDocument document() {
            return new StoredDocument(new DocumentId(id), name, type, size, sha256, uploadedAt, byName);
        }
    }

    record Written(Section section, int version, String byName, Instant at) {}
}
