package uk.police.portfolio.spend.web.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.spend.cover.CoverSplit;
import uk.police.portfolio.spend.cover.CoveredSpend;

/**
 * How far there is authority for what is spent: pounds with two decimals, as text.
 *
 * @param total as every page has it; restricted money that it counts is in no part
 * @param restrictedExcluded whether there is restricted money that the parts leave out
 */
record CoverAnswer(
        String total,
        Part all,
        List<Part> years,
        List<Part> bodies,
        List<Part> capabilities,
        boolean restrictedExcluded,
        BesideAnswer reporting) {

    /**
     * One part.
     *
     * @param of a financial year, body or capability; {@code all} for all of them
     * @param covered for both seats of the force
     * @param partial for one of them
     * @param none for neither
     * @param unasked of bodies that are no territorial force, or of programmes that the reader may not know of
     * @param share how much of the first three is covered; null where they are nothing
     */
    record Part(
            String of,
            String covered,
            String partial,
            String none,
            String unasked,
            @Nullable String share) {

        private static Part of(String name, CoverSplit split) {
            return new Part(
                    name,
                    split.covered().plain(),
                    split.partial().plain(),
                    split.none().plain(),
                    split.unasked().plain(),
                    split.share() == null ? null : String.valueOf(split.share()));
        }

        private static List<Part> of(Map<String, CoverSplit> splits) {
            return splits.entrySet().stream()
                    .map(each -> of(each.getKey(), each.getValue()))
                    .toList();
        }
    }

    static CoverAnswer of(CoveredSpend covered, BesideAnswer beside) {
        return new CoverAnswer(
                covered.total().plain(),
                Part.of("all", covered.all()),
                Part.of(covered.byYear()),
                Part.of(covered.byBody()),
                Part.of(covered.byCapability()),
                covered.excludesRestricted(),
                beside);
    }
}
