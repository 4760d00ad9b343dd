package uk.police.portfolio.spend.web.pot;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.tabular.CellParser;

/** An allocation as it was typed. */
record AllocationForm(String programme, String year, String amount, String reason) {

    AllocationForm(
            @Nullable String programme, @Nullable String year, @Nullable String amount, @Nullable String reason) {
        this.programme = Objects.requireNonNullElse(programme, "").strip();
        this.year = Objects.requireNonNullElse(year, "").strip();
        this.amount = Objects.requireNonNullElse(amount, "").strip();
        this.reason = Objects.requireNonNullElse(reason, "").strip();
    }

    Optional<FinancialYear> readYear() {
        return CellParser.financialYear(year);
    }

    Optional<Money> readAmount() {
        return CellParser.money(amount);
    }
}
