package uk.police.portfolio.programme;

/** What programmes stated of themselves at some moment, as SQL: it is kept each time that it changes. */
public final class StatedThen {

    /** One row a programme: what it had stated last before {@code :known}. */
    public static final String STATED = """
            select distinct on (s.programme_id) s.programme_id, s.delivery_confidence, s.cost_basis, s.whole_life_amount, s.source
              from programme_stated s where s.stated_at < :known order by s.programme_id, s.id desc
            """;

    private StatedThen() {}
}
