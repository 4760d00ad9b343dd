package uk.police.portfolio.jobs;

/**
 * What is to be done for one staged instance; one bean for each kind of job.
 *
 * <p>It runs in a transaction that also notes it as done: what it writes to the database happens once. What it does outside
 * (mail) happens at least once, so it comes last.
 *
 * @param <P> a record that JSON can carry
 */
public interface Job<P extends Record> {

    /** A stable name, kept in the database: {@code close-call-in-window}. */
    String name();

    Class<P> payload();

    /** Does it; an exception undoes it, and it is tried again later. */
    void run(P payload);
}
