package uk.police.portfolio.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.police.portfolio.organisation.ForceDetails;
import uk.police.portfolio.organisation.SeatKind;

/** The invented file of instruments: a national agreement that most seats signed, and each force's consent and scheme. */
final class SampleInstrumentFile {

    private static final List<String> COLUMNS = List.of(
            "reference",
            "kind",
            "title",
            "givers",
            "taker",
            "matters",
            "capabilities",
            "excluded_capabilities",
            "single_limit",
            "aggregate_limit",
            "drawn_before",
            "effective_from",
            "effective_to",
            "review_by",
            "suspended_from",
            "revoked_on",
            "parent",
            "sub_delegable",
            "conditions_unmet",
            "succession_rule",
            "signatures");

    private static final String[] CONSENT = {"1000000", "2500000", "5000000"};
    private static final String[] SCHEME = {"100000", "250000", "500000"};

    private final StringBuilder file = new StringBuilder(String.join(",", COLUMNS)).append('\n');

    private SampleInstrumentFile() {}

    static String of(List<ForceDetails> forces) {
        SampleInstrumentFile file = new SampleInstrumentFile();
        file.agreement(forces);
        for (int force = 0; force < forces.size(); force++) {
            file.consent(forces.get(force).code(), force);
            file.scheme(forces.get(force).code(), force);
        }
        return file.file.toString();
    }

    private void agreement(List<ForceDetails> forces) {
        List<String> seats = new ArrayList<>();
        List<String> signed = new ArrayList<>();
        for (int force = 0; force < forces.size(); force++) {
            String body = SeatKind.POLICING_BODY.of(forces.get(force).code());
            String chief = SeatKind.CHIEF_OFFICER.of(forces.get(force).code());
            seats.addAll(List.of(body, chief));
            // Two forces have not signed at all, four policing bodies and one chief officer not yet.
            if (force % 20 != 19 && force % 10 != 4) {
                signed.add(body + "@2025-03-%02d".formatted(1 + force % 28));
            }
            if (force % 20 != 19 && force != 8) {
                signed.add(chief + "@2025-03-%02d".formatted(1 + force % 28));
            }
        }
        Map<String, String> row = row("SAMPLE-S22A", "COLLABORATION_AGREEMENT", seats, "national-board/chair");
        row.put("title", "National technology collaboration agreement (illustrative)");
        row.put("matters", "PROGRAMME_FUNDING;OWNERSHIP");
        row.put("single_limit", "5000000");
        row.put("aggregate_limit", "20000000");
        row.put("effective_from", "2025-04-01");
        row.put("effective_to", "2030-03-31");
        row.put("review_by", "2027-04-01");
        row.put("succession_rule", "CONTINUES");
        row.put("signatures", String.join(";", signed));
        add(row);
    }

    private void consent(String force, int number) {
        String giver = SeatKind.POLICING_BODY.of(force);
        Map<String, String> row =
                row(consentOf(force), "CONSENT_TO_CHIEF_OFFICER", List.of(giver), SeatKind.CHIEF_OFFICER.of(force));
        row.put("title", "Consent to contract, %s (illustrative)".formatted(force));
        row.put("single_limit", CONSENT[number % CONSENT.length]);
        row.put("aggregate_limit", CONSENT[number % CONSENT.length] + "0");
        row.put("effective_to", number % 9 == 5 ? "2027-01-31" : "2028-05-07");
        row.put("suspended_from", number == 12 ? "2026-10-01" : "");
        row.put("sub_delegable", "yes");
        row.put("signatures", giver + "@2024-05-20");
        add(row);
    }

    private void scheme(String force, int number) {
        String giver = SeatKind.CHIEF_OFFICER.of(force);
        Map<String, String> row = row(
                "SAMPLE-SCHEME-" + force, "CHIEF_OFFICER_SCHEME", List.of(giver), force + "/chief-information-officer");
        row.put("title", "Scheme for technology, %s (illustrative)".formatted(force));
        row.put("single_limit", SCHEME[number % SCHEME.length]);
        row.put("aggregate_limit", SCHEME[number % SCHEME.length] + "0");
        row.put("effective_to", number % 9 == 5 ? "2027-01-31" : "2028-05-07");
        row.put("parent", consentOf(force));
        row.put("signatures", giver + "@2024-06-03");
        add(row);
    }

    private static String consentOf(String force) {
        return "SAMPLE-CONSENT-" + force;
    }

    private static Map<String, String> row(String reference, String kind, List<String> givers, String taker) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("reference", reference);
        row.put("kind", kind);
        row.put("givers", String.join(";", givers));
        row.put("taker", taker);
        row.put("matters", "PROGRAMME_FUNDING");
        row.put("capabilities", "ALL");
        row.put("effective_from", "2024-06-01");
        row.put("succession_rule", "NEEDS_RECONFIRMATION");
        return row;
    }

    private void add(Map<String, String> row) {
        file.append(COLUMNS.stream()
                        .map(column -> "\"" + row.getOrDefault(column, "") + "\"")
                        .collect(Collectors.joining(",")))
                .append('\n');
    }
}
