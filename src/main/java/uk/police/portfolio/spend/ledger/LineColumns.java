package uk.police.portfolio.spend.ledger;

import java.util.List;

/** The columns of an import, each under the one name that it has in files. */
public final class LineColumns {

    static final String BODY = "body";
    static final String PROGRAMME = "programme";
    static final String SERVICE = "service";
    static final String CAPABILITY = "capability";
    static final String FINANCIAL_YEAR = "financial_year";
    static final String MONTH = "month";
    static final String CATEGORY = "category";
    static final String NATURE = "nature";
    static final String PURPOSE = "purpose";
    static final String LEGACY = "legacy";
    static final String FUNDING_SOURCE = "funding_source";
    static final String PRODUCT = "product";
    static final String SUPPLIER = "supplier";
    static final String PRICE_BASIS = "price_basis";
    static final String MEASURE = "measure";
    static final String AMOUNT = "amount";
    static final String RESTRICTED = "restricted";
    static final String EXTERNAL_ID = "external_id";

    public static final List<String> ALL = List.of(
            BODY,
            PROGRAMME,
            SERVICE,
            CAPABILITY,
            FINANCIAL_YEAR,
            MONTH,
            CATEGORY,
            NATURE,
            PURPOSE,
            LEGACY,
            FUNDING_SOURCE,
            PRODUCT,
            SUPPLIER,
            PRICE_BASIS,
            MEASURE,
            AMOUNT,
            RESTRICTED,
            EXTERNAL_ID);

    private LineColumns() {}
}
