package uk.police.portfolio.programme;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

/** What is to be spent in one financial year, of one nature, for one purpose, from one source. */
@Embeddable
public record CostLine(
        @Column(name = "financial_year") FinancialYear financialYear,

        @Column(name = "nature") @Enumerated(EnumType.STRING)
        Nature nature,

        @Column(name = "activity") @Enumerated(EnumType.STRING)
        Activity activity,

        @Column(name = "funding_source") @Enumerated(EnumType.STRING)
        FundingSource fundingSource,

        @Column(name = "description") String description,

        @AttributeOverride(name = "amount", column = @Column(name = "amount"))
        Money cost) {

    public CostLine {
        description = description.strip();
        if (cost.isNegative()) {
            throw new IllegalArgumentException("A cost is no less than nothing: " + cost);
        }
    }

    /** How the money is accounted for. */
    public enum Nature {
        /** Buys or builds something that lasts. */
        CAPITAL,
        /** Is used up in the year. */
        REVENUE
    }

    /** What the money is for. */
    public enum Activity {
        /** Keeps a service going. */
        RUN,
        /** Makes something new or different. */
        CHANGE
    }

    /** Where the money comes from. */
    public enum FundingSource {
        /** The policing bodies' own budgets: core grant and precept. */
        FORCE_BUDGET,
        /** A grant of the Home Office for this purpose. */
        HOME_OFFICE_GRANT,
        /** Reserves of the policing bodies. */
        RESERVES,
        /** Borrowing. */
        BORROWING,
        /** Partners outside policing. */
        PARTNERS,
        /** An allocation of a pot that several programmes share: its lines count, and this does not. */
        SHARED_POT,
        /** Not settled yet. */
        UNFUNDED
    }

    String words() {
        return "%s %s %s %s %s%s"
                .formatted(
                        financialYear,
                        nature,
                        activity,
                        fundingSource,
                        cost.full(),
                        description.isEmpty() ? "" : " " + description);
    }
}
