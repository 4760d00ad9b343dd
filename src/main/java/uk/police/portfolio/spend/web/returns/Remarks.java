package uk.police.portfolio.spend.web.returns;

import java.util.Map;
import java.util.TreeMap;

/** What a reviewer typed beside lines, by line; blank where nothing is said any more. */
final class Remarks {

    private static final String REMARK = "remark-";
    private static final int LONGEST = 500;

    private Remarks() {}

    static Map<Integer, String> of(Map<String, String> typed) {
        Map<Integer, String> remarks = new TreeMap<>();
        typed.forEach((name, text) -> {
            if (name.matches(REMARK + "\\d{1,6}")) {
                String said = text.strip();
                remarks.put(
                        Integer.valueOf(name.substring(REMARK.length())),
                        said.length() > LONGEST ? said.substring(0, LONGEST) : said);
            }
        });
        return remarks;
    }
}
