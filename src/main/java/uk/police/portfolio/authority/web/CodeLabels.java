package uk.police.portfolio.authority.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.police.portfolio.organisation.BodyKind;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.organisation.SeatKind;

/** Words for the codes of seats, offices and boards, in two statements for all of them. */
@Component
class CodeLabels {

    private final OrganisationDirectory directory;

    CodeLabels(OrganisationDirectory directory) {
        this.directory = directory;
    }

    Map<String, CodeLabel> all() {
        Map<String, CodeLabel> labels = new HashMap<>();
        directory.bodies(List.of(BodyKind.FORCE, BodyKind.BOARD)).forEach(body -> {
            if (body.kind() == BodyKind.BOARD) {
                labels.put(body.code(), new CodeLabel(body.code(), "BOARD", body.name()));
            } else {
                for (SeatKind seat : SeatKind.values()) {
                    String code = seat.of(body.code());
                    labels.put(code, new CodeLabel(code, seat.name(), body.name()));
                }
            }
        });
        directory
                .offices()
                .forEach(office -> labels.put(office.code(), new CodeLabel(office.code(), "OFFICE", office.title())));
        return labels;
    }
}
