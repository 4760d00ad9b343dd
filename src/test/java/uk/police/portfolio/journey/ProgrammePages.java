package uk.police.portfolio.journey;

/** The pages on which a programme is written and sent in. */
record ProgrammePages(Visitor visitor) {

    static final String WHOLE_LIFE = "£1,234,567.89";

    /** Starts it; answers its reference. */
    String register(String title) {
        visitor.opens("/programmes").press("Register a programme").fill("title", title);
        visitor.press("Start");
        return visitor.page().url().replaceAll(".*(PRG-\\d+).*", "$1");
    }

    void writeEverySection() {
        about();
        strategy();
        capabilities();
        forces();
        options();
        costs();
        visitor.follows("Products and suppliers").tick("Nothing is bought");
        save();
        visitor.follows("Benefits and dependencies").fill("benefits", "An hour less for each person in custody.");
        save();
    }

    /** From the list of sections over the answers to the declaration. */
    void sendIn() {
        visitor.press("Check your answers").reads(WHOLE_LIFE);
        visitor.tick("What is written here is right").press("Send to the national board");
    }

    private void about() {
        visitor.follows("About the programme")
                .fill("summary", "Replaces the custody record of three forces with one.")
                .chooseByWords("sroOffice", "Chief Constable")
                .check("stage", "OBC")
                .date("startOn", "1", "4", "2027")
                .date("endOn", "31", "3", "2030")
                .choose("dataClass", "CRIME_AND_CASE");
        save();
    }

    private void strategy() {
        visitor.follows("Ambition and enabler")
                .check("ambition", "ADDRESSING_HARM")
                .check("enabler", "MODERNISED_CORE_TECHNOLOGY");
        save();
    }

    private void capabilities() {
        visitor.follows("Capabilities")
                .chooseByWords("rows[0].capability", "Records management")
                .fill("rows[0].weight", "60");
        visitor.press("Add another capability")
                .chooseByWords("rows[1].capability", "Command and control")
                .fill("rows[1].weight", "40");
        save();
    }

    private void forces() {
        visitor.follows("Forces and shares").press("Select every force").check("rule", "BY_OFFICERS");
        save();
    }

    private void options() {
        visitor.follows("Options appraisal")
                .fill("rows[0].name", "Keep three records")
                .fill("rows[0].costs[0].amount", "250,000")
                .fill("rows[0].rejection", "Support ends in 2028.")
                .fill("rows[1].name", "One record for all")
                .fill("rows[1].costs[0].amount", "1,234,567.89")
                .check("preferred", "1");
        save();
    }

    private void costs() {
        visitor.follows("Costs")
                .choose("rows[0].year", "2027-28")
                .choose("rows[0].nature", "CAPITAL")
                .choose("rows[0].activity", "CHANGE")
                .choose("rows[0].funding", "FORCE_BUDGET")
                .fill("rows[0].amount", "1,234,567.89");
        save();
    }

    private void save() {
        visitor.press("Save and continue");
    }
}
