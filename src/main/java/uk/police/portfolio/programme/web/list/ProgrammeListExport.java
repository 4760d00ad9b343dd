package uk.police.portfolio.programme.web.list;

import org.jspecify.annotations.Nullable;
import uk.police.portfolio.tabular.TableExport;

/** The columns of the list as it is taken away. */
final class ProgrammeListExport {

    static final TableExport<ProgrammeListRow> TABLE = TableExport.<ProgrammeListRow>named("Programmes")
            .text("reference", ProgrammeListRow::reference)
            .text("title", ProgrammeListRow::title)
            .text("level", row -> row.level().name())
            .text("status", row -> row.status().name())
            .text("sponsor_code", ProgrammeListRow::sponsorCode)
            .text("sponsor", ProgrammeListRow::sponsor)
            .text("main_capability", ProgrammeListRow::capability)
            .text("stage", row -> name(row.stage()))
            .text("delivery_confidence", row -> name(row.confidence()))
            .date("rated_on", ProgrammeListRow::ratedOn)
            .number("forces", ProgrammeListRow::forces)
            .money("whole_life_cost", ProgrammeListRow::knownCost)
            .text("cost_basis", ProgrammeListRow::costBasis)
            .yesOrNo("illustrative", ProgrammeListRow::illustrative)
            .moment("changed_at", ProgrammeListRow::changedAt)
            .asExport();

    private ProgrammeListExport() {}

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
