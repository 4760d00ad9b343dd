package uk.police.portfolio.authority.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The givers of one region or force. */
record TrackerGroup(String name, List<TrackerRow> rows, long signed, long total) {

    /** In the order of the groups' names; what is left out of the rows still counts. */
    static List<TrackerGroup> of(List<TrackerRow> all, boolean onlyMissing) {
        Map<String, List<TrackerRow>> groups = new LinkedHashMap<>();
        all.forEach(row ->
                groups.computeIfAbsent(row.group(), any -> new ArrayList<>()).add(row));
        return groups.entrySet().stream()
                .map(group -> new TrackerGroup(
                        group.getKey(),
                        group.getValue().stream()
                                .filter(row -> !onlyMissing || !row.signed())
                                .toList(),
                        group.getValue().stream().filter(TrackerRow::signed).count(),
                        group.getValue().size()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }
}
