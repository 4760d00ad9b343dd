package uk.police.portfolio.authorisation;

import java.util.List;

/** One handler of the portal: {@code GET /people/{id}}, {@code PeopleController#show}. */
record Handler(String method, String path, String name) {

    /** About whose things it can be asked. */
    List<Whose> things() {
        return path.contains("{") && !path.contains("{format")
                ? List.of(Whose.OWN, Whose.FOREIGN, Whose.MISSING)
                : List.of(Whose.NONE);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
