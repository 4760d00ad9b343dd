package uk.police.portfolio.spend.extract;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the portal wants to know of a ledger's line; what each is called in the ledger, its body's mapping says. */
public enum LedgerField {
    EXTERNAL_ID,
    /** Where a document's number alone is not one line's: joined to it by a stroke. */
    EXTERNAL_ID_PART,
    POSTED_ON,
    FINANCIAL_YEAR,
    MONTH,
    /** Unless the ledger has two columns, of which a line fills one. */
    AMOUNT,
    /** What is spent. */
    DEBIT,
    /** What comes back: it counts as less. */
    CREDIT,
    COST_CODE,
    PROJECT_CODE,
    ACCOUNT,
    SUPPLIER,
    DESCRIPTION,
    CATEGORY,
    PRODUCT,
    NATURE,
    PURPOSE,
    LEGACY,
    FUNDING_SOURCE,
    RESTRICTED;

    private static final List<LedgerField> MATCHED =
            List.of(COST_CODE, PROJECT_CODE, ACCOUNT, SUPPLIER, DESCRIPTION, CATEGORY);
    private static final List<LedgerField> ALWAYS = List.of(NATURE, PURPOSE, LEGACY, FUNDING_SOURCE, RESTRICTED);

    /** Those that a rule can look at. */
    public static List<LedgerField> matched() {
        return MATCHED;
    }

    /** Those that every line must say, and a mapping may say for all of them. */
    public static List<LedgerField> always() {
        return ALWAYS;
    }

    /** Whether the same value can stand for every line of a file. */
    public boolean mayBeConstant() {
        return switch (this) {
            case EXTERNAL_ID,
                    EXTERNAL_ID_PART,
                    AMOUNT,
                    DEBIT,
                    CREDIT,
                    POSTED_ON,
                    COST_CODE,
                    PROJECT_CODE,
                    ACCOUNT,
                    DESCRIPTION -> false;
            default -> true;
        };
    }

    /** The column of the tables that has it. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Stream<LedgerField> all() {
        return Stream.of(values());
    }
}
