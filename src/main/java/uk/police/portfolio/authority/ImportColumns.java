package uk.police.portfolio.authority;

import java.util.List;

/** The columns of an import of instruments. */
final class ImportColumns {

    static final String REFERENCE = "reference";
    static final String KIND = "kind";
    static final String TITLE = "title";
    static final String GIVERS = "givers";
    static final String TAKER = "taker";
    static final String MATTERS = "matters";
    static final String CAPABILITIES = "capabilities";
    static final String EXCLUDED = "excluded_capabilities";
    static final String SINGLE_LIMIT = "single_limit";
    static final String AGGREGATE_LIMIT = "aggregate_limit";
    static final String DRAWN_BEFORE = "drawn_before";
    static final String FROM = "effective_from";
    static final String TO = "effective_to";
    static final String REVIEW_BY = "review_by";
    static final String SUSPENDED_FROM = "suspended_from";
    static final String REVOKED_ON = "revoked_on";
    static final String PARENT = "parent";
    static final String SUB_DELEGABLE = "sub_delegable";
    static final String CONDITIONS = "conditions_unmet";
    static final String SUCCESSION = "succession_rule";
    static final String SIGNATURES = "signatures";

    static final List<String> ALL = List.of(
            REFERENCE,
            KIND,
            TITLE,
            GIVERS,
            TAKER,
            MATTERS,
            CAPABILITIES,
            EXCLUDED,
            SINGLE_LIMIT,
            AGGREGATE_LIMIT,
            DRAWN_BEFORE,
            FROM,
            TO,
            REVIEW_BY,
            SUSPENDED_FROM,
            REVOKED_ON,
            PARENT,
            SUB_DELEGABLE,
            CONDITIONS,
            SUCCESSION,
            SIGNATURES);

    private ImportColumns() {}
}
