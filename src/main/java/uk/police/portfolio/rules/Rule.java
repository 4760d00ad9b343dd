package uk.police.portfolio.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules that people set; the value of each on a date is data. */
public enum Rule {
    /** How many members the national board has. */
    BOARD_SIZE(RuleKind.COUNT, 1, 99),
    /** How many of them must take part for a vote to count. */
    QUORUM(RuleKind.COUNT, 1, 99),
    /** When a vote is carried. */
    CARRIED_WHEN(RuleKind.CHOICE, "MORE_FOR_THAN_AGAINST", "TWO_THIRDS_OF_FOR_AND_AGAINST"),
    /** How long a vote is open, unless it is extended. */
    VOTING_PERIOD(RuleKind.WORKING_DAYS, 1, 250),
    /** How long before its last day those who have not voted are reminded. */
    VOTING_REMINDER(RuleKind.WORKING_DAYS, 1, 250),
    /** How many of a pool's policing bodies, and how many of its chief officers, must be in favour. */
    POOL_MAJORITY(RuleKind.CHOICE, "MORE_THAN_HALF", "TWO_THIRDS", "THREE_QUARTERS"),
    /** How long a force that gives notice stays in a pool. */
    POOL_NOTICE(RuleKind.DAYS, 1, 3650),
    /** How long a consultation on ownership is open. */
    CONSULTATION_PERIOD(RuleKind.DAYS, 1, 365),
    /** How many of those invited must answer a consultation. */
    CONSULTATION_RESPONSE(RuleKind.PERCENTAGE, 0, 100),
    /** How many seats must ask for a decision to be called in. */
    CALL_IN_SEATS(RuleKind.COUNT, 1, 86),
    /** From how many forces these seats must come. */
    CALL_IN_FORCES(RuleKind.COUNT, 1, 43),
    /** How long after publication a decision can be called in. */
    CALL_IN_PERIOD(RuleKind.WORKING_DAYS, 0, 60),
    /** How long a seat that a decision does not bind may take to ratify it. */
    RATIFICATION_PERIOD(RuleKind.DAYS, 1, 365),
    /** What a seat's silence means when that time is over. */
    RATIFICATION_SILENCE(RuleKind.CHOICE, "LAPSE", "DEEMED"),
    /** How soon a submission should be through triage. */
    TRIAGE_TARGET(RuleKind.WORKING_DAYS, 1, 250),
    /** How soon the board should have decided it. */
    BOARD_TARGET(RuleKind.WORKING_DAYS, 1, 250),
    /** Up to which whole-life cost a force decides alone. */
    LOCAL_LIMIT(RuleKind.MONEY, 0, 1_000_000_000),
    /** From which score two programmes count as likely duplicates. */
    DUPLICATE_THRESHOLD(RuleKind.COUNT, 0, 100),
    /** How long an instrument still counts after its review date. */
    REVIEW_GRACE(RuleKind.DAYS, 0, 3650);

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern POUNDS = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");

    private final RuleKind kind;
    private final long least;
    private final long most;
    private final List<String> choices;

    Rule(RuleKind kind, long least, long most) {
        this.kind = kind;
        this.least = least;
        this.most = most;
        this.choices = List.of();
    }

    Rule(RuleKind kind, String... choices) {
        this.kind = kind;
        this.least = 0;
        this.most = 0;
        this.choices = List.of(choices);
    }

    public RuleKind kind() {
        return kind;
    }

    public long least() {
        return least;
    }

    public long most() {
        return most;
    }

    /** The constants to choose from; none where the value is a number. */
    public List<String> choices() {
        return choices;
    }

    /** The value as it is stored, or empty where the text is no value of this rule. */
    Optional<String> parse(String text) {
        String typed = text.strip().replace("£", "").replace("%", "").replace(",", "");
        return switch (kind) {
            case CHOICE -> choices.stream().filter(typed::equals).findFirst();
            case MONEY ->
                Optional.of(typed)
                        .filter(this::isPounds)
                        .map(pounds -> new BigDecimal(pounds).setScale(2).toPlainString());
            case COUNT, DAYS, WORKING_DAYS, PERCENTAGE ->
                Optional.of(typed).filter(this::isWhole).map(whole -> String.valueOf(Integer.parseInt(whole)));
        };
    }

    private boolean isWhole(String typed) {
        return WHOLE.matcher(typed).matches() && isWithin(new BigDecimal(typed));
    }

    private boolean isPounds(String typed) {
        return POUNDS.matcher(typed).matches() && isWithin(new BigDecimal(typed));
    }

    private boolean isWithin(BigDecimal number) {
        return number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
