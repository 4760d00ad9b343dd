package uk.police.portfolio.decision.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.notice.NoticeDetails;
import uk.police.portfolio.decision.web.TaggedPdf;

/** One notice as a tagged PDF of what its page says. */
@Component
class NoticePdf {

    private final TaggedPdf pdf;

    NoticePdf(TaggedPdf pdf) {
        this.pdf = pdf;
    }

    byte[] of(NoticeDetails notice, HttpServletRequest request, HttpServletResponse response) {
        return pdf.of(
                "decision/notice-pdf", Map.of("notice", notice), PublicSite.address("/notices/"), request, response);
    }
}
