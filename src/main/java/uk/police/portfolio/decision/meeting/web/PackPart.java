package uk.police.portfolio.decision.meeting.web;

import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A part of a paper pack, with a bookmark of its own.
 *
 * @param isBelow its bookmark stands below that of the part before it that is not
 */
record PackPart(String title, PDDocument pages, boolean isBelow) {

    int count() {
        return pages.getNumberOfPages();
    }
}
