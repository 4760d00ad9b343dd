package uk.police.portfolio.jobs;

/** What is to be done again and again, by one instance at a time; one bean for each. */
public interface RecurringJob {

    /** A stable name, kept in the database: {@code expiry-radar}. */
    String name();

    Recurrence recurrence();

    /** Does it, in one transaction; an exception undoes it, and it is tried again at the next time. */
    void run();
}
