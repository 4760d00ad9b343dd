package uk.police.portfolio.spend.web.outlook;

import java.util.List;
import java.util.stream.Stream;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendMeasure;
import uk.police.portfolio.spend.SpendQuestion;

/** Where the lines behind a number of these pages are. */
record OutlookLinks(SpendQuestion question) {

    private static final String LINES = "/spend/lines";

    /** The addresses of a page's table as files, CSV first. */
    static List<String> files(String table, SpendQuestion question) {
        return Stream.of("csv", "xlsx")
                .map(format -> "/spend/" + table + "." + format + question.query())
                .toList();
    }

    /** The same, since a day and by a dimension. */
    static List<String> files(String table, SpendQuestion question, MovementRequest asked) {
        return files(table, question).stream()
                .map(file -> file + (file.contains("?") ? "&" : "?") + "since=" + asked.since() + "&by="
                        + asked.by().parameter())
                .toList();
    }

    /** A body's lines of one measure. */
    public String body(String code, String measure) {
        return LINES
                + question.of(SpendDimension.BODY, code)
                        .by(SpendMeasure.valueOf(measure))
                        .query();
    }

    /** What one source funds in one year. */
    public String funding(String source, FinancialYear year) {
        return LINES
                + question.of(SpendDimension.FUNDING, source)
                        .between(year, year)
                        .query();
    }

    /** The lines with one value of the dimension that is called so. */
    public String value(String parameter, String value) {
        return Stream.of(SpendDimension.values())
                .filter(each -> each.parameter().equals(parameter) && !value.isEmpty())
                .findFirst()
                .map(each -> LINES + question.of(each, value).query())
                .orElse(LINES + question.query());
    }
}
