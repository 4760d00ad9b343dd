package uk.police.portfolio.decision.meeting.web;

import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A part of a paper pack, with a bookmark of its own.
 *
 * @param sha256 of the document that it is; empty where the portal wrote it. The bookmark of a document stands below that of
 *     the part before it that is none
 */
record PackPart(String title, PDDocument pages, String sha256) {

    boolean isBelow() {
        return !sha256.isEmpty();
    }

    int count() {
        return pages.getNumberOfPages();
    }
}
