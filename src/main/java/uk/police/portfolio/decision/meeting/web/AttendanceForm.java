package uk.police.portfolio.decision.meeting.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.decision.board.BoardMember;
import uk.police.portfolio.decision.meeting.MeetingDetails;
import uk.police.portfolio.decision.meeting.Presence;

/** Who is there, as ticked. */
record AttendanceForm(@Nullable List<Member> members) {

    static AttendanceForm of(MeetingDetails meeting, List<BoardMember> board) {
        return new AttendanceForm(board.stream()
                .map(member -> new Member(
                        member.officeId().toString(),
                        meeting.presenceOf(member.officeId()).map(Enum::name).orElse("")))
                .toList());
    }

    /** Nothing is said of those for whom nothing was ticked; what is no office or no answer is left out. */
    Map<UUID, Presence> toPresences() {
        Map<UUID, Presence> found = new HashMap<>();
        for (Member member : members == null ? List.<Member>of() : members) {
            if (member.isTicked()) {
                found.put(UUID.fromString(member.office()), Presence.valueOf(member.presence()));
            }
        }
        return found;
    }

    /** One member's line. */
    record Member(String office, String presence) {

        Member {
            office = office == null ? "" : office;
            presence = presence == null ? "" : presence;
        }

        boolean isTicked() {
            return presence.matches("PRESENT|APOLOGIES") && office.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        }
    }
}
