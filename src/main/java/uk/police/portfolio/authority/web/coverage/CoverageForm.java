package uk.police.portfolio.authority.web.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.Matter;

/**
 * A question about coverage as it is typed.
 *
 * @param how a {@link Sharing}
 * @param force codes of the forces asked about; none are all that exist on the date
 * @param amount by force, for shares that are typed
 * @param share shares that another page has worked out, each {@code kent:1500000.00}; they count as typed
 * @param programme reference of the programme that they are of
 * @param missing what was typed for a programme that this reader knows of none
 * @param also capabilities that the programme needs beside this one
 */
record CoverageForm(
        String decider,
        String matter,
        String capability,
        String on,
        String total,
        String how,
        List<String> force,
        Map<String, String> amount,
        List<String> share,
        String programme,
        @Nullable String missing,
        List<String> also) {

    CoverageForm(
            @Nullable String decider,
            @Nullable String matter,
            @Nullable String capability,
            @Nullable String on,
            @Nullable String total,
            @Nullable String how,
            @Nullable List<String> force,
            @Nullable Map<String, String> amount,
            @Nullable List<String> share,
            @Nullable String programme,
            @Nullable String missing,
            @Nullable List<String> also) {
        this.decider = or(decider, "national-board/chair");
        this.matter = or(matter, Matter.PROGRAMME_FUNDING.name());
        this.capability = or(capability, "CAP-RMS");
        this.on = or(on, "");
        this.total = or(total, "0.00");
        this.how = or(how, Sharing.OFFICERS.name());
        this.force = force == null ? List.of() : List.copyOf(force);
        this.amount = amount == null ? Map.of() : new LinkedHashMap<>(amount);
        this.share = share == null ? List.of() : List.copyOf(share);
        this.programme = or(programme, "");
        this.missing = missing;
        this.also = also == null ? List.of() : List.copyOf(also);
    }

    /** With the date where none was given, and given shares as if they had been typed. */
    CoverageForm read(LocalDate today) {
        String date = on.isEmpty() ? today.toString() : on;
        if (share.isEmpty()) {
            return new CoverageForm(
                    decider, matter, capability, date, total, how, force, amount, share, programme, missing, also);
        }
        List<String> forces = new ArrayList<>();
        Map<String, String> amounts = new LinkedHashMap<>();
        for (String each : share) {
            int colon = each.indexOf(':');
            String code = colon < 0 ? each : each.substring(0, colon);
            forces.add(code);
            amounts.put(code, colon < 0 ? "" : each.substring(colon + 1));
        }
        return new CoverageForm(
                decider,
                matter,
                capability,
                date,
                total,
                "TYPED",
                forces,
                amounts,
                List.of(),
                programme,
                missing,
                also);
    }

    /** It was typed, or left blank, on the page that takes a programme's shares, and not found. */
    boolean asksForProgramme() {
        return missing != null;
    }

    public boolean asksAbout(String code) {
        return force.contains(code);
    }

    public String amountOf(String code) {
        return amount.getOrDefault(code, "");
    }

    /** Whether the list of forces has something to show: some were chosen, or amounts typed. */
    public boolean isByForce() {
        return !force.isEmpty() || how.equals(Sharing.TYPED.name());
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }
}
