package uk.police.portfolio.decision.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.police.portfolio.capability.CapabilityDetails;
import uk.police.portfolio.capability.CapabilityMap;
import uk.police.portfolio.capability.Ownership;
import uk.police.portfolio.decision.CaseDetails;
import uk.police.portfolio.decision.CaseRegister;
import uk.police.portfolio.decision.Proposal;
import uk.police.portfolio.decision.notice.Notices;
import uk.police.portfolio.document.DocumentStore;
import uk.police.portfolio.organisation.BodyDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Actor;

/** Puts together what the board reads before it meets: for the board, its secretariat and its auditors. */
@Service
@Transactional(readOnly = true)
public class PaperPacks {

    private final MeetingRegister meetings;
    private final CaseRegister cases;
    private final Notices notices;
    private final DocumentStore documents;
    private final OrganisationDirectory organisation;
    private final CapabilityMap capabilities;

    PaperPacks(
            MeetingRegister meetings,
            CaseRegister cases,
            Notices notices,
            DocumentStore documents,
            OrganisationDirectory organisation,
            CapabilityMap capabilities) {
        this.meetings = meetings;
        this.cases = cases;
        this.notices = notices;
        this.documents = documents;
        this.organisation = organisation;
        this.capabilities = capabilities;
    }

    /** The papers as they are now. A meeting that the reader may not know of, and a case on its agenda, are not found. */
    public PaperPack of(String reference, Actor reader) {
        MeetingDetails meeting = meetings.details(reference, reader);
        List<PackItem> items = new ArrayList<>();
        for (String about : meeting.agenda()) {
            items.add(item(items.size() + 1, cases.details(about, reader), reader));
        }
        return new PaperPack(meeting, items);
    }

    private PackItem item(int number, CaseDetails asked, Actor reader) {
        return new PackItem(
                number,
                asked,
                organisation
                        .body(asked.subject().sponsoringBodyId())
                        .map(BodyDetails::name)
                        .orElse(""),
                asked.subject().capabilityCodes().stream().map(this::capability).toList(),
                centre(asked.proposal()),
                notices.of(asked, reader).exempt(),
                asked.subject().paper().documents().stream()
                        .map(read -> new PackItem.Paper(
                                read.name(),
                                read.sha256(),
                                documents.withBytes(read.sha256()).orElse(null)))
                        .toList());
    }

    private String capability(String code) {
        return capabilities.capability(code).map(CapabilityDetails::name).orElse(code);
    }

    private @Nullable String centre(@Nullable Proposal proposal) {
        return Optional.ofNullable(proposal)
                .map(Proposal::ownership)
                .map(Ownership::centralBodyCode)
                .map(code -> organisation.body(code).map(BodyDetails::name).orElse(code))
                .orElse(null);
    }
}
