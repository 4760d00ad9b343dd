package uk.police.portfolio.decision.meeting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.board.BoardMember;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Aggregate;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.StaleVersionException;

@Entity
class Meeting extends Aggregate<Meeting> {

    private String reference;
    private LocalDate heldOn;
    private LocalTime startsAt;
    private String place;
    private String link;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.SCHEDULED;

    private String reason = "";
    private int revision = 1;
    private Instant changedAt;

    @OneToMany(
            mappedBy = "meeting",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("id")
    private List<AgendaItem> items = new ArrayList<>();

    @OneToMany(
            mappedBy = "meeting",
            cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @OrderBy("id")
    private List<Attendance> attendance = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(String reference, MeetingPlan plan, Actor by, Instant at) {
        this.reference = reference;
        this.changedAt = at;
        plan(plan);
        registerEvent(new MeetingScheduled(by, at, heading(), plan));
    }

    /** Nothing happens where nothing is another. */
    void move(MeetingPlan plan, Actor by, Instant at) {
        refuseUnlessScheduled();
        List<Change> changes = plan.changesFrom(plan());
        if (!changes.isEmpty()) {
            plan(plan);
            changed(at);
            registerEvent(new MeetingMoved(by, at, heading(), changes));
        }
    }

    /** At the end; nothing happens where it is on it already. */
    void putOn(CaseDetails asked, Actor by, Instant at) {
        refuseUnlessScheduled();
        List<String> before = agenda();
        if (!before.contains(asked.reference())) {
            items.add(new AgendaItem(this, asked, before.size() + 1, by, at));
            agendaChanged(before, by, at);
        }
    }

    /** Those after it move up; nothing happens where it is not on it. */
    void takeOff(String caseReference, Actor by, Instant at) {
        refuseUnlessScheduled();
        List<String> before = agenda();
        item(caseReference).ifPresent(item -> {
            item.takeOff();
            List<String> left = new ArrayList<>(before);
            left.remove(caseReference);
            arrange(left);
            agendaChanged(before, by, at);
        });
    }

    /** The same cases in another order; a list of other cases comes from an earlier reading. */
    void order(List<String> cases, Actor by, Instant at) {
        refuseUnlessScheduled();
        List<String> before = agenda();
        if (cases.size() != before.size() || !new HashSet<>(cases).equals(new HashSet<>(before))) {
            throw new StaleVersionException(since());
        }
        if (!cases.equals(before)) {
            arrange(cases);
            agendaChanged(before, by, at);
        }
    }

    void attended(List<BoardMember> members, Map<UUID, Presence> found, Actor by, Instant at) {
        refuseUnlessScheduled();
        List<Change> changes = members.stream()
                .flatMap(member ->
                        Stream.ofNullable(found.get(member.officeId())).map(presence -> recorded(member, presence)))
                .filter(Change::changesAnything)
                .toList();
        if (!changes.isEmpty()) {
            changed(at);
            registerEvent(new AttendanceRecorded(by, at, heading(), changes));
        }
    }

    private Change recorded(BoardMember member, Presence presence) {
        Optional<Attendance> known = attendance.stream()
                .filter(each -> each.officeId().equals(member.officeId()))
                .findFirst();
        @Nullable String before = known.map(Attendance::onTheRecord).orElse(null);
        known.ifPresentOrElse(
                each -> each.is(member, presence), () -> attendance.add(new Attendance(this, member, presence)));
        return Change.of(member.officeTitle(), before, Attendance.onTheRecord(presence, member.personId()));
    }

    void end(MeetingState how, String why, Actor by, Instant at) {
        refuseUnlessScheduled();
        this.state = how;
        this.reason = why;
        changed(at);
        registerEvent(new MeetingEnded(by, at, heading(), how, why));
    }

    void refuseUnlessScheduled() {
        if (state != MeetingState.SCHEDULED) {
            throw RefusedException.because("MEETING_IS_" + state, reference);
        }
    }

    void refuseUnlessCurrent(int read) {
        if (read != revision) {
            throw new StaleVersionException(since());
        }
    }

    private List<Change> since() {
        return List.of(
                Change.to("meets", plan().time()),
                Change.to("place", place),
                Change.to("link", link),
                Change.to("agenda", String.join(", ", agenda())));
    }

    private void arrange(List<String> cases) {
        for (int place = 0; place < cases.size(); place++) {
            item(cases.get(place)).orElseThrow().moveTo(place + 1);
        }
    }

    private void agendaChanged(List<String> before, Actor by, Instant at) {
        changed(at);
        registerEvent(new AgendaChanged(by, at, heading(), before, agenda()));
    }

    private void changed(Instant at) {
        this.revision++;
        this.changedAt = at;
    }

    private Optional<AgendaItem> item(String caseReference) {
        return items.stream()
                .filter(item -> item.isOn() && item.caseReference().equals(caseReference))
                .findFirst();
    }

    private List<String> agenda() {
        return items.stream()
                .filter(AgendaItem::isOn)
                .sorted(Comparator.comparing(AgendaItem::position))
                .map(AgendaItem::caseReference)
                .toList();
    }

    private void plan(MeetingPlan plan) {
        this.heldOn = plan.heldOn();
        this.startsAt = plan.startsAt();
        this.place = plan.place();
        this.link = plan.link();
    }

    private MeetingPlan plan() {
        return new MeetingPlan(heldOn, startsAt, place, link);
    }

    private MeetingEvent.Heading heading() {
        return new MeetingEvent.Heading(reference, plan().time());
    }

    MeetingDetails details() {
        return new MeetingDetails(
                reference,
                plan(),
                state,
                reason,
                revision,
                changedAt,
                agenda(),
                attendance.stream().map(Attendance::details).toList());
    }
}
