package uk.police.portfolio.authority.web.coverage;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authority.matrix.CoverageRow;
import uk.police.portfolio.authority.matrix.CoverageSeatCell;
import uk.police.portfolio.tabular.TableExport;
import uk.police.portfolio.tabular.TableFormat;
import uk.police.portfolio.tabular.web.TableDownload;

/** The matrix as a file. */
@Component
class CoverageExport {

    private static final TableExport<CoverageRow> TABLE = TableExport.<CoverageRow>named("Coverage")
            .text("force", CoverageRow::force)
            .text("name", CoverageRow::name)
            .money("amount", CoverageRow::amount)
            .text("status", row -> row.status().name())
            .yesOrNo("policing_body_covered", row -> row.policingBody().covered())
            .text("policing_body_instrument", row -> instrument(row.policingBody()))
            .text("policing_body_reason", row -> row.policingBody().reason())
            .money("policing_body_shortfall", row -> row.policingBody().shortfall())
            .yesOrNo("chief_officer_covered", row -> row.chiefOfficer().covered())
            .text("chief_officer_instrument", row -> instrument(row.chiefOfficer()))
            .text("chief_officer_reason", row -> row.chiefOfficer().reason())
            .money("chief_officer_shortfall", row -> row.chiefOfficer().shortfall())
            .asExport();

    private final TableDownload download;

    CoverageExport(TableDownload download) {
        this.download = download;
    }

    void send(HttpServletResponse response, CoveragePage page) {
        download.send(response, TABLE, TableFormat.CSV, "coverage", () -> page.matrix().rows().stream());
    }

    private static String instrument(CoverageSeatCell seat) {
        String nearest = seat.nearest() == null ? "" : seat.nearest();
        return seat.statutory() ? "STATUTORY_OFFICE" : seat.covered() ? String.join(";", seat.instruments()) : nearest;
    }
}
