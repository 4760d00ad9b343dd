package uk.police.portfolio.authorisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** One handler of the portal: {@code GET /people/{id}}, {@code PeopleController#show}. */
record Handler(String method, String path, String name) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::([^}]+))?}");

    /** About whose things it can be asked. */
    List<Whose> things() {
        return path.contains("{") && !path.contains("{format")
                ? List.of(Whose.OWN, Whose.FOREIGN, Whose.MISSING)
                : List.of(Whose.NONE);
    }

    /** The path with these variables; one that is not among them is the first of its alternatives, or names nothing. */
    String filled(Map<String, String> values) {
        return VARIABLE.matcher(path).replaceAll(variable -> {
            String alternatives = variable.group(2);
            String otherwise = alternatives == null
                    ? UUID.randomUUID().toString()
                    : alternatives.split("\\|")[0];
            return values.getOrDefault(variable.group(1), otherwise);
        });
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
