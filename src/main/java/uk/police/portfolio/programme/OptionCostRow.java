package uk.police.portfolio.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import uk.police.portfolio.shared.FinancialYear;

/** How one year's cost of an option is kept. */
@Embeddable
record OptionCostRow(
        @Column(name = "option_ordinal") int option,
        @Column(name = "financial_year") FinancialYear year,
        @Column(name = "amount") BigDecimal amount) {}
