package uk.police.portfolio.decision.meeting.web;

/**
 * What a paper pack came to, put together now.
 *
 * @param papers documents that are in it
 * @param outside documents that it only lists
 * @param bytes how large the file is
 * @param sha256 of the file: whoever downloads it while nothing has changed gets the same
 */
record PackFacts(int cases, int papers, int outside, int pages, long bytes, String sha256) {

    public double megabytes() {
        return bytes / 1_000_000d;
    }
}
