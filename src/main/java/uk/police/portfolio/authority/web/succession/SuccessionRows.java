package uk.police.portfolio.authority.web.succession;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.succession.SuccessionPlan.Act;
import uk.police.portfolio.organisation.BodyDetails;
import uk.police.portfolio.organisation.BodyKind;
import uk.police.portfolio.organisation.OfficeDetails;
import uk.police.portfolio.organisation.OfficeKind;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.London;

/** What a plan of succession can be about, and what it is called. */
@Component
class SuccessionRows {

    private final OrganisationDirectory directory;
    private final Clock clock;

    SuccessionRows(OrganisationDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** One office or body where it is named, otherwise every office that can fill a seat of that kind. */
    SuccessionForm form(String of, String office, String body) {
        List<SuccessionForm.Row> rows;
        if (!body.isEmpty()) {
            rows = directory.body(body).filter(each -> !hasEnded(each)).stream()
                    .map(each -> SuccessionForm.Row.of(Act.END_BODY, each.code(), true))
                    .toList();
        } else if (!office.isEmpty()) {
            rows = directory.office(office).stream()
                    .flatMap(each -> row(each, true))
                    .toList();
        } else {
            OfficeKind kind = of.equals("chief-officers") ? OfficeKind.CHIEF_OFFICER : OfficeKind.POLICING_BODY_HOLDER;
            rows = directory.offices().stream()
                    .filter(each -> each.kind() == kind)
                    .flatMap(each -> row(each, false))
                    .toList();
        }
        return new SuccessionForm("", "", "", "", rows);
    }

    /** What codes are called. */
    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        directory.offices().forEach(office -> names.put(office.code(), office.title()));
        names.putAll(bodies().stream().collect(toMap(BodyDetails::code, BodyDetails::name)));
        return names;
    }

    /** Codes that may take over: bodies where a body ends, otherwise the offices that can fill a seat. */
    List<String> successors(SuccessionForm form) {
        boolean ofBodies =
                form.rows().stream().anyMatch(row -> row.known().stream().anyMatch(Act.END_BODY::equals));
        return ofBodies
                ? bodies().stream()
                        .filter(body -> !hasEnded(body))
                        .map(BodyDetails::code)
                        .toList()
                : directory.offices().stream()
                        .filter(office -> office.existence().toOn() == null)
                        .filter(office -> office.kind() == OfficeKind.POLICING_BODY_HOLDER
                                || office.kind() == OfficeKind.CHIEF_OFFICER)
                        .map(OfficeDetails::code)
                        .toList();
    }

    LocalDate today() {
        return London.today(clock);
    }

    private List<BodyDetails> bodies() {
        return directory.bodies(Arrays.asList(BodyKind.values()));
    }

    private static Stream<SuccessionForm.Row> row(OfficeDetails office, boolean chosen) {
        boolean open = office.existence().toOn() == null;
        if (!open && office.successorCode() != null) {
            return Stream.empty();
        }
        return Stream.of(SuccessionForm.Row.of(open ? Act.END_OFFICE : Act.NAME_SUCCESSOR, office.code(), chosen));
    }

    private static boolean hasEnded(BodyDetails body) {
        return body.existence().toOn() != null;
    }
}
