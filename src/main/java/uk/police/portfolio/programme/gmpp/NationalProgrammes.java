package uk.police.portfolio.programme.gmpp;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.programme.About;
import uk.police.portfolio.programme.DeliveryConfidence;
import uk.police.portfolio.programme.ProgrammeContent;
import uk.police.portfolio.programme.ProgrammeLevel;
import uk.police.portfolio.programme.ProgrammeRecords;
import uk.police.portfolio.programme.Provenance;
import uk.police.portfolio.programme.RecordProgramme;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;

/**
 * The real programmes of the reviewed files: projects of the major projects portfolio that matter to policing, merged with
 * what else is published about them, and others of which the answerable body is known.
 */
@Service
@Transactional
public class NationalProgrammes {

    private static final DateTimeFormatter SNAPSHOT = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    private final ProgrammeRecords records;
    private final RegisteredProjects projects;

    NationalProgrammes(ProgrammeRecords records, RegisteredProjects projects) {
        this.records = records;
        this.projects = projects;
    }

    /** Puts those on the register that are not there yet; gives how many. Doing it again changes nothing. */
    @BySecretariat
    public int record(Actor by) {
        Map<String, NamedCsvRecord> portfolio = latest(rows("gmpp.csv"));
        Map<String, NamedCsvRecord> published = rows("programmes.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("code"), Function.identity()));
        Set<String> known = projects.byCode().keySet();
        List<Known> missing = rows("programme_sponsors.csv").stream()
                .map(row -> new Known(row, portfolio.get(row.getField("code")), published.get(row.getField("code"))))
                .filter(each -> !known.contains(each.externalCode()))
                .toList();
        for (Known each : missing) {
            records.record(each.command(), by);
            if (each.portfolio() != null) {
                projects.taken(each.externalCode(), snapshot(each.portfolio()));
            }
        }
        return missing.size();
    }

    /** Of each policing-relevant project the row of the latest snapshot, by our short code. */
    private static Map<String, NamedCsvRecord> latest(List<NamedCsvRecord> rows) {
        return rows.stream()
                .filter(row -> row.getField("policing_relevant").equals("yes"))
                .collect(Collectors.toMap(
                        row -> row.getField("policing_code"),
                        Function.identity(),
                        BinaryOperator.maxBy((one, other) -> snapshot(one).compareTo(snapshot(other)))));
    }

    private static LocalDate snapshot(NamedCsvRecord row) {
        return YearMonth.parse(row.getField("snapshot"), SNAPSHOT).atEndOfMonth();
    }

    private static List<NamedCsvRecord> rows(String file) {
        try {
            return ReferenceGmppHeaders.rows(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** One programme and what the files say of it. */
    private record Known(
            NamedCsvRecord sponsor,
            @Nullable NamedCsvRecord portfolio,
            @Nullable NamedCsvRecord published) {

        String externalCode() {
            return portfolio == null ? sponsor.getField("code") : portfolio.getField("gmpp_id");
        }

        RecordProgramme command() {
            return new RecordProgramme(
                    ProgrammeLevel.valueOf(sponsor.getField("level")),
                    sponsor.getField("sponsor"),
                    ProgrammeContent.only(about()),
                    cost(),
                    new Provenance(source(), cost() == null ? "" : basis(), externalCode(), false));
        }

        private About about() {
            String rating = said(portfolio, "dca_nista");
            return new About(
                    published == null ? said(portfolio, "project_name") : said(published, "name"),
                    Stream.of(said(published, "status_fact"), said(published, "cost_fact"))
                            .filter(fact -> !fact.isEmpty())
                            .collect(Collectors.joining(". ")),
                    null,
                    null,
                    null,
                    rating.isEmpty() ? null : DeliveryConfidence.valueOf(rating),
                    rating.isEmpty() || portfolio == null ? null : snapshot(portfolio),
                    null,
                    null);
        }

        private @Nullable Money cost() {
            String millions = said(portfolio, "whole_life_cost_gbp_m");
            String stated = millions.isEmpty() ? said(published, "cost_gbp_m") : millions;
            return stated.isEmpty() ? null : new Money(new BigDecimal(stated).multiply(MILLION));
        }

        private String basis() {
            String basis = said(published, "cost_basis");
            return basis.isEmpty() ? GmppComparison.WHOLE_LIFE : basis;
        }

        private String source() {
            String snapshot = portfolio == null
                    ? ""
                    : "Government Major Projects Portfolio, snapshot of " + portfolio.getField("snapshot")
                            + " (a copy, to be checked against gov.uk)";
            return Stream.of(snapshot, said(published, "source"))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("; "));
        }

        private static String said(@Nullable NamedCsvRecord row, String field) {
            return row == null ? "" : row.getField(field);
        }
    }
}
