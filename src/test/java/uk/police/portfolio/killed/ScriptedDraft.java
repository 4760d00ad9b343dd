package uk.police.portfolio.killed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A programme's draft, written section by section until it can be sent in. */
final class ScriptedDraft {

    private final Clerks clerks;
    private final JdbcClient database;
    private final String author;

    ScriptedDraft(Clerks clerks, JdbcClient database, String author) {
        this.clerks = clerks;
        this.database = database;
        this.author = author;
    }

    /** Answers the programme's reference. Where the first answer is lost, the title is written twice, and the second is used. */
    String write(String title, List<String> forces, String capability) {
        String reference = clerks.post(author, "/programmes", Map.of("title", title))
                .location()
                .replaceAll(".*(PRG-\\d+).*", "$1");
        section(reference, "about", about(title));
        section(reference, "strategy", Map.of("ambition", "WHOLE_PUBLIC_SYSTEM", "enabler", "TALENT"));
        section(
                reference,
                "capabilities",
                Map.of("rows[0].capability", id("capability", capability), "rows[0].weight", "100"));
        section(reference, "forces", taking(forces));
        section(reference, "options", options());
        section(reference, "costs", costs());
        section(reference, "products", Map.of("none", "yes"));
        section(reference, "benefits", Map.of("benefits", "An hour less for each person in custody"));
        return reference;
    }

    private void section(String reference, String section, Map<String, String> typed) {
        Map<String, String> form = new LinkedHashMap<>(typed);
        // Nobody else writes it: what was written last, also by a try whose answer was lost, is what is written over.
        form.put("version", "9999");
        clerks.does(author, "/programmes/" + reference + "/draft/" + section, form, () -> false);
    }

    private Map<String, String> about(String title) {
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "title", title,
                "summary", "Replaces the custody record of three forces with one.",
                "sroOffice", id("office", "kent/chief-constable"),
                "stage", "OBC",
                "dataClass", "CRIME_AND_CASE"));
        form.putAll(Map.of("startOnDay", "1", "startOnMonth", "4", "startOnYear", "2027"));
        form.putAll(Map.of("endOnDay", "31", "endOnMonth", "3", "endOnYear", "2030"));
        return form;
    }

    private Map<String, String> taking(List<String> forces) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("rule", "EQUAL"));
        for (int i = 0; i < forces.size(); i++) {
            form.put("rows[" + i + "].force", id("body", forces.get(i)));
            form.put("rows[" + i + "].taking", "yes");
        }
        return form;
    }

    private static Map<String, String> options() {
        Map<String, String> form = new LinkedHashMap<>(Map.of("doMinimum", "0", "preferred", "1"));
        form.put("years[0].year", "2027-28");
        form.putAll(Map.of(
                "rows[0].name", "Keep three",
                "rows[0].rejection", "Support ends in 2028",
                "rows[0].costs[0].amount", "10",
                "rows[1].name", "One for all",
                "rows[1].costs[0].amount", "300"));
        return form;
    }

    private static Map<String, String> costs() {
        return Map.of(
                "rows[0].year", "2027-28",
                "rows[0].nature", "CAPITAL",
                "rows[0].activity", "CHANGE",
                "rows[0].funding", "FORCE_BUDGET",
                "rows[0].amount", "300");
    }

    private String id(String table, String code) {
        return database.sql("select id::text from " + table + " where code = ?")
                .param(code)
                .query(String.class)
                .single();
    }
}
