package uk.police.portfolio.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.police.portfolio.jobs.DurableJobs;
import uk.police.portfolio.shared.London;

/** Stages what is due in a consultation's time: the reminders, and the end of its last day in London. */
@Component
class Deadlines {

    /** So many days before the last one, those who have not answered are reminded. */
    private static final List<Integer> REMINDED = List.of(7, 1);

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final DurableJobs jobs;

    Deadlines(DurableJobs jobs) {
        this.jobs = jobs;
    }

    /** A job that an extension leaves behind finds another last day, and does nothing. */
    record Due(String reference, LocalDate lastDay) {}

    void stage(ConsultationDetails asked, Instant now) {
        Due due = new Due(asked.reference(), asked.lastDay());
        String instance = asked.reference() + "/" + asked.lastDay();
        jobs.stage(WindowEnds.NAME, instance, due, London.endOf(asked.lastDay()));
        for (int days : REMINDED) {
            Instant at = London.at(asked.lastDay().minusDays(days), MORNING);
            if (at.isAfter(now)) {
                jobs.stage(Reminder.NAME, instance + "/" + days, due, at);
            }
        }
    }
}
