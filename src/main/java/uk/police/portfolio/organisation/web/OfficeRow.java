package uk.police.portfolio.organisation.web;

import java.time.LocalDate;
import java.util.List;
import uk.police.portfolio.organisation.AppointmentDetails;
import uk.police.portfolio.organisation.OfficeDetails;

/** An office with its holders on a date; it may have none, and an acting holder beside a substantive one. */
record OfficeRow(OfficeDetails office, List<AppointmentDetails> holders, boolean exists) {

    static List<OfficeRow> of(List<OfficeDetails> offices, List<AppointmentDetails> holders, LocalDate on) {
        return offices.stream()
                .map(office -> new OfficeRow(
                        office,
                        holders.stream()
                                .filter(held -> held.office().id().equals(office.id()))
                                .toList(),
                        office.existence().contains(on)))
                .toList();
    }
}
