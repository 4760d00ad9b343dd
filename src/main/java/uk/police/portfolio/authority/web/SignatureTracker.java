package uk.police.portfolio.authority.web;

import static java.util.stream.Collectors.toMap;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.GiverDetails;
import uk.police.portfolio.authority.InstrumentDetails;
import uk.police.portfolio.authority.InstrumentDirectory;
import uk.police.portfolio.authority.SignatureReminders;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.organisation.SeatFilling;
import uk.police.portfolio.shared.London;

/** Reads who has signed an instrument and who has not, force by force. */
@Component
class SignatureTracker {

    private final InstrumentDirectory directory;
    private final SignatureReminders reminders;
    private final OrganisationDirectory organisation;
    private final CodeLabels labels;
    private final Clock clock;

    SignatureTracker(
            InstrumentDirectory directory,
            SignatureReminders reminders,
            OrganisationDirectory organisation,
            CodeLabels labels,
            Clock clock) {
        this.directory = directory;
        this.reminders = reminders;
        this.organisation = organisation;
        this.labels = labels;
        this.clock = clock;
    }

    /** Every giver, by region or by force; an office that fills no seat stands under {@code elsewhere}. */
    List<TrackerRow> rows(InstrumentDetails instrument, boolean byRegion, String elsewhere) {
        LocalDate today = London.today(clock);
        Map<String, ForceDetails> forces =
                organisation.territorialForces(today).stream().collect(toMap(ForceDetails::code, force -> force));
        Map<String, String> forceOf = new HashMap<>();
        for (SeatFilling seat : organisation.seats(today)) {
            forceOf.put(seat.seatCode(), seat.forceCode());
            forceOf.putIfAbsent(seat.officeCode(), seat.forceCode());
        }
        Map<String, CodeLabel> words = labels.all();
        Map<String, LocalDate> reminded = reminders.latest(instrument.id());
        Collator collator = Collator.getInstance(Locale.UK);
        return directory.givers(instrument).stream()
                .map(giver -> {
                    ForceDetails force = forces.get(forceOf.getOrDefault(giver.code(), giver.code()));
                    String group = force == null ? elsewhere : byRegion ? force.region() : force.name();
                    return row(group, giver, words, reminded, today);
                })
                .sorted(Comparator.comparing(TrackerRow::group, collator)
                        .thenComparing(row -> row.label().name(), collator)
                        .thenComparing(row -> row.label().kind(), Comparator.reverseOrder()))
                .toList();
    }

    private static TrackerRow row(
            String group,
            GiverDetails giver,
            Map<String, CodeLabel> words,
            Map<String, LocalDate> reminded,
            LocalDate today) {
        CodeLabel label = words.getOrDefault(giver.code(), CodeLabel.unknown(giver.code()));
        LocalDate last = reminded.get(giver.code());
        return new TrackerRow(group, label, giver, last, today.equals(last));
    }
}
