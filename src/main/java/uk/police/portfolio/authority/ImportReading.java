package uk.police.portfolio.authority;

import static uk.police.portfolio.authority.ImportColumns.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.coverage.CapabilityTree;
import uk.police.portfolio.authority.coverage.Establishment;
import uk.police.portfolio.authority.coverage.InstrumentKind;
import uk.police.portfolio.authority.coverage.InstrumentTerms;
import uk.police.portfolio.authority.coverage.Scope;
import uk.police.portfolio.authority.coverage.SuccessionRule;
import uk.police.portfolio.shared.DateRange;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.tabular.Sheet;
import uk.police.portfolio.tabular.SheetRow;

/** Makes instruments of the rows of a sheet, with every fault of every row. */
final class ImportReading {

    private final Establishment establishment;
    private final CapabilityTree capabilities;
    private final VehicleMustBeLawful lawful;
    private final LocalDate today;
    private final List<ImportFault> faults = new ArrayList<>();
    private final List<ImportedInstrument> instruments = new ArrayList<>();
    private final Set<String> reserved;
    private final Set<String> references = new HashSet<>();

    ImportReading(
            Establishment establishment, CapabilityTree capabilities, VehicleMustBeLawful lawful, LocalDate today) {
        this.establishment = establishment;
        this.capabilities = capabilities;
        this.lawful = lawful;
        this.today = today;
        this.reserved = lawful.rules().stream()
                .flatMap(rule -> rule.functions().stream())
                .collect(Collectors.toSet());
    }

    List<ImportFault> faults() {
        return faults;
    }

    List<ImportedInstrument> instruments() {
        return instruments;
    }

    void read(Sheet sheet) {
        sheet.missing(ALL).forEach(header -> faults.add(ImportFault.of(1, header, "COLUMN_IS_MISSING")));
        sheet.unknown(ALL).forEach(header -> faults.add(ImportFault.of(1, header, "COLUMN_IS_UNKNOWN")));
        if (faults.isEmpty()) {
            sheet.rows().forEach(this::read);
            refuseTwins();
        }
    }

    private void read(SheetRow cells) {
        int before = faults.size();
        ImportRow row = new ImportRow(cells, faults);
        String reference = row.text(REFERENCE, 100);
        references.add(reference);
        String title = row.text(TITLE, 300);
        InstrumentKind kind = row.constant(KIND, InstrumentKind.class, cells.text(KIND));
        List<String> givers = row.codes(GIVERS, establishment::knows, true);
        List<String> takers = row.codes(TAKER, establishment::knows, true);
        if (takers.size() > 1) {
            row.fault(TAKER, "ONE_TAKER_ONLY");
        }
        Set<Matter> matters = row.matters(MATTERS, reserved::contains);
        Scope scope = row.scope(CAPABILITIES, EXCLUDED, capabilities::knows);
        DateRange effective = effective(row);
        SuccessionRule succession = cells.text(SUCCESSION).isEmpty()
                ? SuccessionRule.NEEDS_RECONFIRMATION
                : row.constant(SUCCESSION, SuccessionRule.class, cells.text(SUCCESSION));
        Money single = row.limit(SINGLE_LIMIT);
        Money aggregate = row.limit(AGGREGATE_LIMIT);
        Map<FinancialYear, Money> drawn = row.drawnBefore(DRAWN_BEFORE, FinancialYear.of(today));
        LocalDate review = row.date(REVIEW_BY);
        LocalDate revoked = row.date(REVOKED_ON);
        var suspended = row.suspension(SUSPENDED_FROM);
        var conditions = row.conditions(CONDITIONS, "A condition that was unmet when this was recorded");
        var signatures = row.signatures(SIGNATURES, establishment::knows, today);
        boolean subDelegable = row.yes(SUB_DELEGABLE);
        String parent = row.optional(PARENT);
        if (kind != null && takers.size() == 1 && !givers.isEmpty()) {
            refuseUnlawful(row, kind, givers, takers.get(0), parent);
        }
        if (faults.size() == before && kind != null && succession != null && effective != null) {
            InstrumentTerms terms = new InstrumentTerms(
                    reference,
                    kind,
                    false,
                    givers,
                    takers.get(0),
                    matters,
                    scope,
                    single,
                    aggregate,
                    drawn,
                    effective,
                    review,
                    suspended,
                    revoked,
                    parent,
                    subDelegable,
                    conditions,
                    succession,
                    signatures);
            instruments.add(new ImportedInstrument(row.line(), title, terms));
        }
    }

    private @Nullable DateRange effective(ImportRow row) {
        LocalDate from = row.date(FROM);
        LocalDate to = row.date(TO);
        if (from == null) {
            if (row.optional(FROM) == null) {
                row.fault(FROM, "BLANK");
            }
            return null;
        }
        if (to != null && to.isBefore(from)) {
            row.fault(TO, "ENDS_BEFORE_IT_STARTS", to);
            return null;
        }
        return new DateRange(from, to);
    }

    private void refuseUnlawful(
            ImportRow row, InstrumentKind kind, List<String> givers, String taker, @Nullable String parent) {
        List<String> functions = row.list(MATTERS);
        var vehicle = new VehicleMustBeLawful.Vehicle(kind, givers, taker, functions, parent != null);
        for (Refusal refusal : lawful.refusals(vehicle)) {
            faults.add(ImportFault.of(row.line(), columnOf(refusal), refusal));
        }
        boolean reservedElsewhere = kind != InstrumentKind.POLICING_BODY_DELEGATION
                && functions.stream().anyMatch(reserved::contains);
        if (reservedElsewhere) {
            row.fault(MATTERS, "NOT_A_CHOICE", String.join(";", functions));
        }
    }

    private static String columnOf(Refusal refusal) {
        return switch (refusal.code()) {
            case "STATUTORY_OFFICE_IS_NOT_DRAFTED", "VEHICLE_IS_NOT_ALLOWED" -> KIND;
            case "GIVER_IS_NOT_ALLOWED" -> GIVERS;
            case "DELEGATION_OF_RESERVED_FUNCTION" -> MATTERS;
            case "DELEGATION_TO_BARRED_PERSON", "TAKER_IS_NOT_ALLOWED" -> TAKER;
            default -> TAKER;
        };
    }

    private void refuseTwins() {
        Map<String, ImportedInstrument> seen = new HashMap<>();
        for (ImportedInstrument instrument : instruments) {
            ImportedInstrument twin = seen.putIfAbsent(instrument.reference(), instrument);
            if (twin != null) {
                faults.add(ImportFault.of(instrument.line(), REFERENCE, "REFERENCE_IS_TWICE", twin.line()));
            }
        }
    }

    /** Parents that are neither in the file nor known, and rows that would rest on themselves. */
    void refuseParents(Collection<String> known) {
        Map<String, ImportedInstrument> rows = instruments.stream()
                .collect(Collectors.toMap(ImportedInstrument::reference, Function.identity(), (one, two) -> one));
        for (ImportedInstrument row : instruments) {
            String parent = row.terms().parent();
            if (parent != null && !references.contains(parent) && !known.contains(parent)) {
                faults.add(ImportFault.of(row.line(), PARENT, "UNKNOWN_PARENT", parent));
            } else if (parent != null && restsOnItself(row, rows)) {
                faults.add(ImportFault.of(row.line(), PARENT, "RESTS_ON_ITSELF", parent));
            }
        }
    }

    private static boolean restsOnItself(ImportedInstrument row, Map<String, ImportedInstrument> rows) {
        return Stream.iterate(
                        rows.get(row.terms().parent()),
                        above -> above != null,
                        above -> above.terms().parent() == null
                                ? null
                                : rows.get(above.terms().parent()))
                .limit(rows.size() + 1L)
                .anyMatch(above -> above == row);
    }
}
