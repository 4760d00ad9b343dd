package uk.police.portfolio.journey;

import java.util.List;

/** The pages on which a case goes from the secretariat's desk to the board's decision. */
record CasePages(Visitor visitor, String reference) {

    static final String REASONS = "Three forces keep the same record three times over.";

    void pickUp() {
        visitor.opens(path("triage")).press("Pick up this case");
    }

    /** Central ownership by the named body, with one condition, under the instrument. */
    void propose(String centre, String instrument) {
        visitor.follows("Write down what the board is asked")
                .check("model", "CENTRAL")
                .choose("centre", centre)
                .fill("reasons", REASONS)
                .date("effective", "1", "4", "2027")
                .fill("instruments", instrument)
                .fill("conditions[0].words", "Publish the exit plan")
                .fill("conditions[0].owner", "Home Office")
                .date("conditions[0].due", "31", "12", "2027")
                .press("Save as a new version");
    }

    void putBeforeTheBoard() {
        visitor.opens(path("board-referral"))
                .fill("reason", "It binds every force")
                .press("Put before the board");
    }

    void openTheVote() {
        visitor.opens(path("voting")).press("Open the vote");
    }

    void vote(String choice, String reason) {
        visitor.opens(path("votes"))
                .check("choice", choice)
                .fill("reason", reason)
                .press("Cast vote");
    }

    /** By whoever fills one seat of the pool. */
    void voteForTheSeat(String choice, String reason) {
        visitor.opens(path("seat-votes"))
                .check("choice", choice)
                .fill("reason", reason)
                .press("Cast vote");
    }

    void closeTheVote() {
        visitor.opens(path("outcome")).press("Close the vote");
    }

    /** The parts that the record does not suggest. */
    void prepareTheNotice() {
        visitor.opens(path("notice"));
        for (String part : List.of(
                "purpose",
                "options",
                "financial",
                "legal",
                "equality",
                "dataProtection",
                "consultation",
                "interests")) {
            visitor.fill(part, "As the paper says.");
        }
        visitor.press("Save the notice");
    }

    void publishUrgently(String reason) {
        visitor.opens(path("publication"))
                .check("act", "PUBLISH_URGENTLY")
                .fill("reason", reason)
                .press("Publish");
    }

    /** With a time in which it can be called in. */
    void publish() {
        visitor.opens(path("publication")).check("act", "PUBLISH").press("Publish");
    }

    /** Both seats of these forces. */
    void consult(List<String> forces, String reason) {
        visitor.opens(path("consultation"));
        visitor.page().locator("[name=forces]").all().forEach(box -> box.setChecked(forces.contains(box.inputValue())));
        visitor.fill("reason", reason).press("Open the consultation");
    }

    void ratify(String seat, String answer, String words) {
        visitor.opens(path("ratifications/" + seat))
                .check("answer", answer)
                .fill("words", words)
                .press("Send your answer");
    }

    void callIn(String seat, String reason) {
        visitor.opens(path("call-in"))
                .check("seat", seat)
                .fill("reason", reason)
                .press("Call the decision in");
    }

    void hear(String outcome, String reason) {
        visitor.opens(path("hearing"))
                .check("act", outcome)
                .fill("reason", reason)
                .press("Record");
    }

    void declareInterest(String words) {
        visitor.opens(path("interests")).fill("words", words).press("Declare and take no part");
    }

    Visitor open() {
        return visitor.opens("/decisions/" + reference);
    }

    String path(String page) {
        return "/decisions/" + reference + "/" + page;
    }
}
