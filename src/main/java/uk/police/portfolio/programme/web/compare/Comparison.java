package uk.police.portfolio.programme.web.compare;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.portfolio.programme.ForceShare;
import uk.police.portfolio.programme.Products;
import uk.police.portfolio.programme.ProgrammeDetails;
import uk.police.portfolio.programme.ProgrammeStatus;
import uk.police.portfolio.programme.WeighedCapability;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/**
 * Programmes side by side, in the order of their references.
 *
 * @param asked how many were chosen; those that are not shown do not exist for this reader
 */
record Comparison(int asked, List<ProgrammeDetails> programmes) {

    static final int FEWEST = 2;
    static final int MOST = 4;

    static Comparison of(int asked, List<ProgrammeDetails> found) {
        return new Comparison(asked, found);
    }

    /** One year of each programme, in the order of the programmes. */
    record ComparedYear(String year, List<Money> costs) {}

    public boolean isTooMany() {
        return asked > MOST;
    }

    public boolean isTooFew() {
        return programmes.size() < FEWEST;
    }

    public int left() {
        return asked - programmes.size();
    }

    /** Every year in which any of them costs something. */
    public List<ComparedYear> years() {
        return programmes.stream()
                .flatMap(programme -> programme.content().costs().lines().stream())
                .map(line -> line.financialYear())
                .distinct()
                .sorted()
                .map(year -> new ComparedYear(
                        year.toString(),
                        programmes.stream().map(each -> in(each, year)).toList()))
                .toList();
    }

    /** Whether what it costs is known; what is not known is not nothing. */
    public boolean knowsCost(ProgrammeDetails programme) {
        return programme.status() != ProgrammeStatus.RECORDED
                || !programme.wholeLife().isZero();
    }

    public List<String> commonCapabilities() {
        return common(programme -> programme.capabilities().stream().map(WeighedCapability::name));
    }

    public List<String> commonForces() {
        return common(programme -> programme.shares().stream().map(ForceShare::name));
    }

    /** Suppliers that every one of them names. */
    public List<String> commonSuppliers() {
        return common(programme -> programme.content().products().products().stream()
                .map(Products.Product::supplier)
                .filter(supplier -> !supplier.isEmpty()));
    }

    private List<String> common(Function<ProgrammeDetails, Stream<String>> names) {
        List<Set<String>> all = programmes.stream()
                .map(programme -> names.apply(programme).collect(Collectors.toSet()))
                .toList();
        return all.isEmpty()
                ? List.of()
                : all.get(0).stream()
                        .filter(name -> all.stream().allMatch(each -> each.contains(name)))
                        .sorted()
                        .toList();
    }

    private static Money in(ProgrammeDetails programme, FinancialYear year) {
        return Money.sum(programme.content().costs().lines().stream()
                .filter(line -> line.financialYear().equals(year))
                .map(line -> line.cost())
                .toList());
    }
}
