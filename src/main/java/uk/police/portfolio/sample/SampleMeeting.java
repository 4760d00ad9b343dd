package uk.police.portfolio.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.meeting.Agendas;
import uk.police.portfolio.decision.meeting.MeetingPlan;
import uk.police.portfolio.decision.meeting.MeetingRegister;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.London;

/** The next meeting of the board, in two weeks; what waits for the board is on its agenda. */
@Component
class SampleMeeting {

    private static final LocalTime MORNING = LocalTime.of(10, 30);

    private final MeetingRegister meetings;
    private final Agendas agendas;
    private final Clock clock;

    SampleMeeting(MeetingRegister meetings, Agendas agendas, Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.clock = clock;
    }

    /** The same meeting for all: it is scheduled once however often it is asked for. */
    void talksAbout(String caseReference, Actor secretary) {
        LocalDate day = London.today(clock).plusDays(14);
        MeetingPlan plan = new MeetingPlan(day, MORNING, "10 Lambeth Road, London (illustrative)", "");
        agendas.putOn(meetings.schedule(plan, secretary), caseReference, secretary);
    }
}
