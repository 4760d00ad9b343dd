package uk.police.portfolio.decision.meeting.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What a member declared aloud, as the secretariat types it. */
record NotedInterestForm(
        @NotBlank(message = "{decision.meeting.interest.case.missing}")
        String asked,

        @NotBlank(message = "{decision.meeting.interest.member.missing}")
        @Pattern(
                regexp = "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
                message = "{decision.meeting.interest.member.missing}")
        String member,

        @NotBlank(message = "{decision.interest.missing}") @Size(max = 2000, message = "{decision.reason.long}")
        String words) {

    UUID office() {
        return UUID.fromString(member);
    }
}
