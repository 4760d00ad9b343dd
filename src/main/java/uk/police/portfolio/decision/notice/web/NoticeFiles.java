package uk.police.portfolio.decision.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.police.portfolio.decision.notice.NoticeDetails;
import uk.police.portfolio.decision.notice.StandingWords;
import uk.police.portfolio.decision.web.DecisionPdf;

/** One notice as a file: a tagged PDF of what its page says, or the same as data. */
@Component
class NoticeFiles {

    private final DecisionPdf pdf;
    private final StandingWords words;

    NoticeFiles(DecisionPdf pdf, StandingWords words) {
        this.pdf = pdf;
        this.words = words;
    }

    NoticeDocument data(NoticeDetails notice) {
        return NoticeDocument.of(notice, words.of(notice.standing()));
    }

    byte[] pdf(NoticeDetails notice, HttpServletRequest request, HttpServletResponse response) {
        return pdf.of(
                "decision/notice-pdf",
                Map.of("notice", notice, "standing", words.of(notice.standing())),
                PublicSite.address("/notices/"),
                request,
                response);
    }
}
